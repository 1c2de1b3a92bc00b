import { expect, test } from 'vitest';
import type { Origin } from './cross-site.ts';
import { isAllowed, ownOrigins } from './cross-site.ts';

const own = ['https://lillerup.example'];
const silent: Origin = {
  method: 'POST',
  site: undefined,
  origin: undefined,
  referer: undefined,
  own,
  hasCookie: true,
};

test.each<[string, Partial<Origin>, boolean]>([
  ['reading is always allowed', { method: 'GET', site: 'cross-site' }, true],
  ['a form of ours', { site: 'same-origin' }, true],
  ['a form sent again by the browser itself', { site: 'none' }, true],
  ['a form on another site', { site: 'cross-site' }, false],
  ['a form on a neighbour under the same domain', { site: 'same-site' }, false],
  [
    'the browser is believed before the origin',
    { site: 'cross-site', origin: 'https://lillerup.example' },
    false,
  ],
  ['an older browser with our origin', { origin: 'https://lillerup.example' }, true],
  ['an older browser with another origin', { origin: 'https://evil.example' }, false],
  ['the same host without encryption', { origin: 'http://lillerup.example' }, false],
  ['an origin that is kept secret', { origin: 'null' }, false],
  ['a very old browser that says where it was', { referer: 'https://lillerup.example/log-ind' }, true],
  [
    'a very old browser that was elsewhere',
    { referer: 'https://evil.example/https://lillerup.example' },
    false,
  ],
  ['a referer that is no address', { referer: 'lillerup.example' }, false],
  ['a browser that says nothing, with somebody’s cookie', {}, false],
  ['a browser that says nothing and speaks for nobody', { hasCookie: false }, true],
  ['deleting is changing', { method: 'DELETE', site: 'cross-site' }, false],
])('%s', (_, given, allowed) => {
  expect(isAllowed({ ...silent, ...given })).toBe(allowed);
});

test('this machine’s own addresses are ours beside the public one, nobody else’s are', () => {
  expect(ownOrigins('http://127.0.0.1:3000', 'http://localhost:3000/x')).toContain('http://localhost:3000');
  expect(ownOrigins('http://127.0.0.1:3000', 'http://[::1]:3000/x')).toContain('http://[::1]:3000');
  expect(ownOrigins('https://lillerup.example', 'http://evil.example/x')).toEqual([
    'https://lillerup.example',
  ]);
  expect(ownOrigins('https://lillerup.example', 'http://localhost.evil.example/')).toHaveLength(1);
});
