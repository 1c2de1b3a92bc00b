import { afterAll, expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { testDatabase } from '../../tests/support/database.ts';
import { house } from '../../tests/support/house.ts';
import { unmounted } from './mounted.ts';

const { app, stop } = await house(await testDatabase());
afterAll(stop);

test('every address in paths.ts is answered by a route', () => {
  const routes = app.routes.map(({ path }) => path);
  expect(routes.length).toBeGreaterThan(Object.keys(paths).length);
  expect(unmounted(paths, routes)).toEqual([]);
});

test('an address that no route answers is told, and a route for everything does not count', () => {
  const planted = { front: () => '/', plan: (number: string) => `/planer/${number}`, lost: () => '/tabt' };
  expect(unmounted(planted, ['/', '/planer/:number', '/*'])).toEqual(['lost']);
  expect(unmounted(planted, ['/', '/planer', '/tabt'])).toEqual(['plan']);
});
