import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';

import { pathForLog } from './request-log.ts';
import { idOfToken, newToken, tokenOfId } from './token.ts';

const secret = randomBytes(32);
const id = '019fbd3e-4f00-7abc-8def-0123456789ab';
const token = tokenOfId(secret, 'read', id);

test('a token gives back the id it was made from, and is the same each time', () => {
  expect(idOfToken(secret, 'read', token)).toBe(id);
  expect(tokenOfId(secret, 'read', id)).toBe(token);
  expect(token).toMatch(/^[\w-]{46}$/);
});

test('a token of another purpose, of another server, or with one sign changed opens nothing', () => {
  expect(idOfToken(secret, 'write', token)).toBeUndefined();
  expect(idOfToken(randomBytes(32), 'read', token)).toBeUndefined();
  for (let at = 0; at < token.length; at++) {
    const sign = token[at] === 'A' ? 'B' : 'A';
    expect(
      idOfToken(secret, 'read', token.slice(0, at) + sign + token.slice(at + 1)),
      String(at),
    ).toBeUndefined();
  }
  for (const wrong of ['', 'x', `${token}A`, token.slice(1)])
    expect(idOfToken(secret, 'read', wrong)).toBeUndefined();
});

test('no token of either kind is written to the log', () => {
  for (const one of [token, newToken(randomBytes)]) expect(pathForLog(`/en/laes/${one}`)).toBe('/en/laes/…');
});
