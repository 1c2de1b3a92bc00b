import { gzipSync } from 'node:zlib';
import { methods } from '@medvirk/method-guide';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { siteFrame } from '../site/frame.ts';
import { unnamedSite } from '../site/model.ts';
import { getPathWithoutLanguage, readLanguage } from '../web/locale.ts';
import type { Visit } from '../web/visit.ts';
import { methodRoutes } from './routes.tsx';

const app = new Hono<Visit>({ getPath: getPathWithoutLanguage });
app.use(readLanguage);
app.use(async (c, next) => {
  const { locale, path } = c.var;
  const assets = { css: '/a.css', brand: '/brand.css', fonts: ['/f.woff2'] };
  c.set('frame', siteFrame({ locale, path, query: '', settings: unnamedSite, url: 'https://x.dk', assets }));
  await next();
});
app.route('/', methodRoutes());

const read = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, html: await response.text() };
};

test('every method has a page in both languages, small enough for an old phone', async () => {
  for (const { id, name } of methods) {
    const danish = await read(`/metoder/${id}`);
    const english = await read(`/en/metoder/${id}`);
    const heading = (text: string) => `<h1>${text.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}</h1>`;
    expect(danish.html.includes(heading(name.da)), id).toBe(true);
    expect(english.html.includes(heading(name.en)), id).toBe(true);
    expect(gzipSync(danish.html).length, id).toBeLessThan(8_000);
    expect(/undefined|NaN|\[object/.test(danish.html + english.html), id).toBe(false);
  }
});

test('no method page shows a judgement as a number of points', async () => {
  const { html } = await read('/metoder/byvandring');
  expect(html).not.toMatch(/[0-4] (af|of) 4/);
  expect(html).toContain('nogenlunde');
});

test('the list is small enough for an old phone, however it is narrowed', async () => {
  for (const query of ['', '?job=open', '?meeting=analog', '?job=close&meeting=digital', '?q=borger']) {
    for (const path of ['/metoder', '/en/metoder']) {
      const { status, html } = await read(path + query);
      expect(status).toBe(200);
      expect(gzipSync(html).length, path + query).toBeLessThan(8_000);
    }
  }
});

test('each choice is an ordinary link that keeps the other choice', async () => {
  const { html } = await read('/metoder?job=open');
  expect(html).toContain('href="/metoder?job=open&amp;meeting=digital"');
  expect(html).toMatch(/href="\/metoder\?job=open" aria-current="true"/);
});

test('what is searched for is shown as text', async () => {
  const { html } = await read(`/metoder?q=${encodeURIComponent('"><script>x</script>')}`);
  expect(html).not.toContain('<script>x');
  expect(html).toContain('0 metoder');
});

test('an address that is nobody’s says so and points at the nearest', async () => {
  const { status, html } = await read('/metoder/byvandrin');
  expect(status).toBe(404);
  expect(html).toContain('href="/metoder/byvandring"');
});
