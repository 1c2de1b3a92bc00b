import { expect, test } from 'vitest';
import { unmounted } from '../scripts/house/mounted.ts';
import { testDatabase } from '../tests/support/database.ts';
import { house } from '../tests/support/house.ts';
import { paths } from './paths.ts';

const place = await house(await testDatabase());
const routes = place.app.routes.map(({ path }) => path);
const everyPath = paths as unknown as Readonly<Record<string, (...segments: string[]) => string>>;

test('every address that a page may link to is answered by a route', () => {
  expect(routes.length).toBeGreaterThan(40);
  expect(unmounted(everyPath, routes)).toEqual([]);
});

test('an address without a route is found', () => {
  expect(unmounted({ ...everyPath, planted: (id) => `/nowhere/${id}` }, routes)).toEqual(['planted']);
});

test('the language comes off the address: what is there in Danish is there in English', async () => {
  const visitor = place.visitorWith(undefined);
  for (const path of [paths.front(), paths.methods(), paths.about(), paths.signIn()]) {
    const answer = await visitor.get(`/en${path === '/' ? '' : path}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<html lang="en">');
  }
});

test('what is nowhere is said decently, in both languages', async () => {
  const visitor = place.visitorWith(undefined);
  const danish = await visitor.get('/findes-ikke');
  expect(danish.status).toBe(404);
  expect(await danish.text()).toContain('<html lang="da">');
  expect((await visitor.get('/en/nowhere')).status).toBe(404);
});

test('pages carry a content security policy without unsafe-inline', async () => {
  const answer = await place.visitorWith(undefined).get('/');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-inline');
});
