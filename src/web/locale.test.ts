import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { formValues } from './form.ts';
import {
  getPathWithoutLanguage,
  isSwitchingLanguage,
  languageVersions,
  readLanguage,
  splitLanguage,
} from './locale.ts';
import type { Visit } from './visit.ts';

test.each([
  ['/', 'da', '/'],
  ['/en', 'en', '/'],
  ['/en/', 'en', '/'],
  ['/en/metoder', 'en', '/metoder'],
  ['/enhed', 'da', '/enhed'],
  ['/EN/metoder', 'da', '/EN/metoder'],
  ['/en/en/metoder', 'en', '/en/metoder'],
])('%s is %s of %s', (address, locale, path) => {
  expect(splitLanguage(address)).toEqual({ locale, path });
});

test('a route is mounted once and answers in both languages, without a redirect', async () => {
  const app = new Hono<Visit>({ getPath: getPathWithoutLanguage });
  app.use(readLanguage);
  app.get('/metoder/:id', (c) => c.text(`${c.var.locale} ${c.var.path} ${c.req.param('id')}`));
  const read = async (path: string, language: string) => {
    const answer = await app.request(path, { headers: { 'accept-language': language } });
    return [answer.status, await answer.text()];
  };
  expect(await read('/metoder/x?q=1', 'en')).toEqual([200, 'da /metoder/x x']);
  expect(await read('/en/metoder/x?q=1', 'da')).toEqual([200, 'en /metoder/x x']);
  expect((await read('/en/en/metoder/x', 'da'))[0]).toBe(404);
});

test('a page knows its versions', () => {
  expect(languageVersions('/metoder')).toEqual([
    { locale: 'da', href: '/metoder' },
    { locale: 'en', href: '/en/metoder' },
  ]);
  expect(languageVersions('/')[1]).toEqual({ locale: 'en', href: '/en' });
});

test('the language button is told from the other buttons', () => {
  expect(isSwitchingLanguage(formValues([['switch-language', '']]))).toBe(true);
  expect(isSwitchingLanguage(formValues([['save', '']]))).toBe(false);
});
