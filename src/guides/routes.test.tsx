import { gzipSync } from 'node:zlib';
import { methodById } from '@medvirk/method-guide';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { lix } from '../../tests/support/lix.ts';
import { siteFrame } from '../site/frame.ts';
import { unnamedSite } from '../site/model.ts';
import { getPathWithoutLanguage, readLanguage } from '../web/locale.ts';
import type { Visit } from '../web/visit.ts';
import { platformTexts } from './platform-texts.ts';
import { guideRoutes } from './routes.tsx';
import { tellingTexts } from './telling-texts.ts';
import { thumbTexts } from './thumb-texts.ts';

const app = new Hono<Visit>({ getPath: getPathWithoutLanguage });
app.use(readLanguage);
app.use(async (c, next) => {
  const { locale, path } = c.var;
  const assets = { css: '/a.css', brand: '/brand.css', fonts: ['/f.woff2'] };
  c.set('now', new Date('2026-11-24T09:00:00Z'));
  c.set('frame', siteFrame({ locale, path, query: '', settings: unnamedSite, url: 'https://x.dk', assets }));
  await next();
});
app.route('/', guideRoutes({ zone: 'Europe/Copenhagen' }));

const read = async (path: string) => {
  const response = await app.request(path);
  return { response, html: await response.text() };
};

const danish = ['/hvilken-platform', '/fortael-det-godt', '/tommelfingerregler'];
const all = danish.flatMap((path) => [path, `/en${path}`]);

test.each(all)('%s is small enough for an old phone, with everything filled in', async (path) => {
  const { response, html } = await read(path);
  expect(response.status).toBe(200);
  expect(gzipSync(html).length).toBeLessThan(8_000);
  expect(html).not.toMatch(/undefined|NaN|\[object|Invalid/);
});

test.each(all)('on %s no level of heading is jumped over, and every id is there once', async (path) => {
  const { html } = await read(path);
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1);
  });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Everything a reader reads; the bad letter is bad on purpose. */
function sentences(words: object): string {
  const days = { sent: 'mandag den 3. maj', from: 'mandag den 24. maj', to: 'fredag den 11. juni' };
  const read = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
    if (typeof value === 'function') return read(value(days));
    if (Array.isArray(value)) return value.flatMap(read);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(read) : [];
  };
  return Object.entries(words)
    .filter(([key]) => key !== 'bad' && key !== 'badTitle')
    .flatMap(([, value]) => read(value))
    .join('\n');
}

test.each([
  ['which platform', platformTexts],
  ['how to tell', tellingTexts],
  ['rules of thumb', thumbTexts],
])('the words about %s can be read by most people: LIX at most 35', (_, texts) => {
  expect(lix(sentences(texts.da))).toBeLessThanOrEqual(35);
});

test('the bad letter is as hard to read as it is meant to be, the good one is not', () => {
  const { bad, good } = tellingTexts.da;
  const days = { sent: 'i dag', from: 'mandag den 24. maj', to: 'fredag den 11. juni' };
  expect(lix(bad(days).join('\n'))).toBeGreaterThan(50);
  expect(lix(good(days).join('\n'))).toBeLessThan(30);
});

test('every question of a good notice is answered by one line of the good letter', () => {
  for (const words of [tellingTexts.da, tellingTexts.en])
    expect(words.good({ sent: '', from: '', to: '' })).toHaveLength(words.six.length);
});

test('the days of the invented letter are reckoned from today', async () => {
  const { html } = await read('/fortael-det-godt');
  expect(html).toContain('tirsdag den 24. november 2026');
  expect(html).toContain('mandag den 4. januar 2027');
});

test('every rule of thumb leads to a method that is there, or to the page about telling', async () => {
  for (const words of [thumbTexts.da, thumbTexts.en])
    for (const { rules } of [words.online, words.faceToFace, words.both, words.notAsk])
      for (const rule of rules) {
        expect(rule.methods.length > 0 || rule.toTelling === true, rule.when).toBe(true);
        for (const id of rule.methods) expect(methodById.has(id), id).toBe(true);
      }
  const { html } = await read('/en/tommelfingerregler');
  expect(html).toContain('href="/en/metoder/borgersamling"');
  expect(html).toContain('href="/en/fortael-det-godt"');
});

test.each([
  ['/hvilken-platform/krav.txt', platformTexts.da, 'Prøv: '],
  ['/en/hvilken-platform/krav.txt', platformTexts.en, 'Test: '],
])('%s is plain text with every demand and how to test it', async (path, words, label) => {
  const { response, html: text } = await read(path);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('content-disposition')).toContain(`${words.file}.txt`);
  words.demands.forEach(({ title, demand, test: how }, index) => {
    expect(text).toContain(`${index + 1}. ${title}\n   ${demand}\n   ${label}${how}\n`);
  });
  expect(text).not.toMatch(/[<>]|&[a-z#]/);
});

test('the text to copy is the text to download', async () => {
  const { html } = await read('/hvilken-platform');
  const { html: text } = await read('/hvilken-platform/krav.txt');
  const copied = /<textarea[^>]*>\n([^<]*)<\/textarea>/.exec(html)?.[1] ?? '';
  expect(copied.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(text);
});
