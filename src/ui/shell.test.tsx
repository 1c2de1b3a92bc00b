import { expect, test } from 'vitest';
import { TextField } from './field.tsx';
import type { Frame } from './frame.ts';
import { Shell } from './shell.tsx';

const frame: Frame = {
  locale: 'en',
  kind: 'public',
  siteName: 'Lillerup listens',
  municipality: 'Lillerup',
  homeHref: '/en',
  nav: [{ href: '/en/metoder', label: 'Methods', current: true }],
  languageSwitch: { href: '/metoder', label: 'Dansk', lang: 'da' },
  alternates: [{ lang: 'da', href: 'https://lillerup.example/metoder' }],
  footer: [],
  contact: { heading: 'Ask a person', who: 'The secretariat', telephone: '00 00 00 00', hours: 'Mon–Thu' },
  assets: { css: '/assets/a.css', brand: '/brand.css?1', fonts: ['/assets/f.woff2'] },
};

test('a page is a document in its language, with a way past the menu', () => {
  const page = String(
    <Shell frame={frame} title="Methods">
      <TextField name="q" label="Search" error="Write a word." />
    </Shell>,
  );
  expect(page).toMatch(/^<!doctype html><html lang="en">/);
  expect(page).toContain('<title>Methods – Lillerup listens</title>');
  expect(page).toContain('href="#main"');
  expect(page).toContain('hreflang="da"');
  expect(page).toContain('href="tel:+4500000000"');
  expect(page, 'the parts inside know the language').toContain('Error: ');
});

test('no page writes a style or a script into itself', () => {
  const page = String(
    <Shell frame={frame} title="T">
      <p>x</p>
    </Shell>,
  );
  expect(page).not.toMatch(/<style|style=|<script>|\son[a-z]+="/);
});

test('pages for staff are not for search engines', () => {
  const page = String(
    <Shell frame={{ ...frame, kind: 'staff' }} title="T">
      <p>x</p>
    </Shell>,
  );
  expect(page).toContain('content="noindex"');
});

test('on a page with a form the language switch takes along what was typed', () => {
  const page = String(
    <Shell frame={frame} title="T" languageForm="answer">
      <p>x</p>
    </Shell>,
  );
  expect(page).toContain('form="answer" formaction="/metoder"');
});

test('Enter in a field sends the form, and does not change the language', () => {
  const page = String(
    <Shell frame={frame} title="T" languageForm="survey">
      <form id="survey" />
    </Shell>,
  );
  const buttons = [...page.matchAll(/<button[^>]*form="survey"[^>]*>/g)].map(([button]) => button);
  expect(buttons[0]).not.toContain('switch-language');
  expect(buttons[1]).toContain('switch-language');
});
