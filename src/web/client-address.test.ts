import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { addressGroup, clientAddress } from './client-address.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['[2001:db8:1:2::3]', '2001:db8:1:2::/64'],
  ['unknown', 'unknown'],
])('%s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group);
});

test('a proxy is believed only when it was said to be there, and then only its own entry', async () => {
  const app = new Hono();
  app.get('/:trust', (c) => c.text(clientAddress(c, c.req.param('trust') === 'yes')));
  const env = { incoming: { socket: { remoteAddress: '198.51.100.1' } } };
  const ask = async (path: string, forwarded?: string) =>
    (await app.request(path, { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }, env)).text();
  expect(await ask('/no', '203.0.113.9')).toBe('198.51.100.1');
  expect(await ask('/yes', '10.0.0.1, 203.0.113.9')).toBe('203.0.113.9');
  expect(await ask('/yes')).toBe('198.51.100.1');
});
