import { expect, test } from 'vitest';
import { lillerup } from './demo.ts';
import type { FrameInput } from './frame.ts';
import { siteFrame } from './frame.ts';

const input: FrameInput = {
  locale: 'da',
  path: '/metoder',
  query: '?job=open',
  settings: lillerup,
  url: 'https://lillerup.example',
  assets: { css: '', brand: '', fonts: [] },
};
const staff = { name: 'Karen Holm', managesPeople: false, seesOutbox: false, changesSettings: false };

test('residents see the municipality’s own name, staff the program’s', () => {
  expect(siteFrame(input).siteName).toBe('Lillerup lytter');
  expect(siteFrame({ ...input, locale: 'en' }).siteName).toBe('Lillerup listens');
  expect(siteFrame({ ...input, staff }).siteName).toBe('Medvirk');
});

test('the front page stays the residents’ own when staff look at it', () => {
  expect(siteFrame({ ...input, path: '/', staff }).kind).toBe('public');
  expect(siteFrame({ ...input, path: '/planer', staff }).kind).toBe('staff');
});

test('every page names a person with a telephone number', () => {
  for (const frame of [siteFrame(input), siteFrame({ ...input, staff })])
    expect(frame.contact).toMatchObject({ telephone: '00 00 00 00' });
});

test('the other language is the same page with the same choices', () => {
  expect(siteFrame(input).languageSwitch.href).toBe('/en/metoder?job=open');
  expect(siteFrame({ ...input, locale: 'en', path: '/', query: '' }).languageSwitch.href).toBe('/');
});

test('a menu shows what the person may do and no more', () => {
  const labels = (more: Partial<typeof staff>) =>
    siteFrame({ ...input, staff: { ...staff, ...more } }).nav.map((link) => link.label);
  expect(labels({})).toEqual(['Planer', 'Metoder']);
  expect(labels({ changesSettings: true })).toContain('Indstillinger');
});

test.each(['/aaret', '/aarshjul', '/omraader', '/hus', '/love', '/planer/3/skridt'])(
  '%s belongs to the plans in the menu and in the arches',
  (path) => {
    const frame = siteFrame({ ...input, path, staff });
    expect(frame.nav.find(({ current }) => current)?.href).toBe('/planer');
    expect(frame.wings?.[0]?.state).toBe('here');
  },
);

test('parts of a process that are not built cannot be clicked', () => {
  const wings = siteFrame({ ...input, staff }).wings ?? [];
  expect(wings.map((wing) => [wing.state, wing.href])).toEqual([
    ['here', '/planer'],
    ['coming', undefined],
    ['coming', undefined],
  ]);
});

test('invented content is called invented on every page', () => {
  expect(siteFrame(input).banner?.text).toContain('opfundet');
  expect(siteFrame({ ...input, settings: { ...lillerup, invented: false } }).banner).toBeUndefined();
});
