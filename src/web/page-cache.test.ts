import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { chosenEncoding, compressPages } from './encoding.ts';
import { cachePage, createPageCache } from './page-cache.ts';

function site() {
  let time = 1_000;
  let made = 0;
  const cache = createPageCache(['medvirk-session'], () => time);
  const app = new Hono();
  app.use(cache.middleware);
  app.use(compressPages(cache.keeps));
  app.get('/plain', (c) => c.html(`<p>${++made}</p>`));
  app.get('/cookie', (c) => {
    cachePage(c, ['site']);
    c.header('Set-Cookie', 'a=b');
    return c.html(`<p>${++made}</p>`);
  });
  app.get('/busy', (c) => {
    cachePage(c, ['site']);
    cache.drop('process:9');
    return c.html(`<p>${++made}</p>`);
  });
  app.get('/*', (c) => {
    cachePage(c, ['site', `process:${c.req.path.slice(1)}`]);
    return c.html(`<p>${++made} ${'æøå '.repeat(500)}</p>`);
  });
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, { headers });
    return Number(/<p>(\d+)/.exec(await answer.text())?.[1]);
  };
  return { app, cache, read, pass: (milliseconds: number) => (time += milliseconds) };
}

test('an anonymous page is made once, and anew after a minute', async () => {
  const { read, pass } = site();
  expect([await read('/1'), await read('/1')]).toEqual([1, 1]);
  pass(59_000);
  expect(await read('/1')).toBe(1);
  pass(2_000);
  expect(await read('/1')).toBe(2);
});

test('query and language are other pages', async () => {
  const { read } = site();
  expect([await read('/1'), await read('/1?side=2'), await read('/en/1'), await read('/1')]).toEqual([
    1, 2, 3, 1,
  ]);
});

test('someone who is signed in never reads from it and never fills it', async () => {
  const { read } = site();
  const cookie = { cookie: 'other=1; __Host-medvirk-session=x' };
  expect([await read('/1', cookie), await read('/1'), await read('/1', cookie)]).toEqual([1, 2, 3]);
  expect(await read('/1', { cookie: 'statistics=1' })).toBe(2);
});

test('a change drops the pages of its scope and no others', async () => {
  const { read, cache } = site();
  await read('/1');
  await read('/2');
  cache.drop('process:1');
  expect([await read('/1'), await read('/2')]).toEqual([3, 2]);
  cache.drop('site');
  expect([await read('/1'), await read('/2')]).toEqual([4, 5]);
});

test('a page that was being made while something changed is not kept', async () => {
  const { read } = site();
  expect([await read('/busy'), await read('/busy')]).toEqual([1, 2]);
});

test('a page that does not ask for it, sets a cookie or is not there is not kept', async () => {
  const { read, cache } = site();
  expect([await read('/plain'), await read('/plain')]).toEqual([1, 2]);
  expect([await read('/cookie'), await read('/cookie')]).toEqual([3, 4]);
  expect(cache.counts().entries).toBe(0);
});

test('messages from the database drop pages; a lost connection drops all', async () => {
  const { read, cache } = site();
  const told: { message?: (scope: string) => void; gap?: (() => void) | undefined } = {};
  await cache.follow({
    listen: async (channel, message, gap) => {
      expect(channel).toBe('page');
      Object.assign(told, { message, gap });
      return async () => undefined;
    },
  });
  await read('/1');
  await read('/2');
  told.message?.('process:1');
  expect([await read('/1'), await read('/2')]).toEqual([3, 2]);
  told.gap?.();
  expect(await read('/2')).toBe(4);
});

test('a browser that has the page already gets 304, in whichever encoding it has it', async () => {
  const { app } = site();
  const first = await app.request('/1', { headers: { 'accept-encoding': 'br' } });
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
  const again = await app.request('/1', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  const other = await app.request('/1', { headers: { 'if-none-match': 'W/"other"' } });
  expect(other.status).toBe(200);
});

test('the body is the same in every encoding, from the first answer on', async () => {
  const { app } = site();
  const inEncoding = async (encoding: string) => {
    const answer = await app.request('/1', { headers: { 'accept-encoding': encoding } });
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
    return { bytes: Buffer.from(await answer.arrayBuffer()), said: answer.headers.get('content-encoding') };
  };
  const br = await inEncoding('gzip, deflate, br');
  const gz = await inEncoding('gzip');
  const plain = await inEncoding('');
  expect([br.said, gz.said, plain.said]).toEqual(['br', 'gzip', null]);
  expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
  expect(gunzipSync(gz.bytes).equals(plain.bytes)).toBe(true);
});

test('what is not held is compressed on its way out, and someone signed in gets held pages compressed too', async () => {
  const { app } = site();
  app.get('/', (c) => c.text(''));
  const long = 'x'.repeat(5_000);
  const other = new Hono();
  other.use(compressPages(() => false));
  other.get('/long', (c) => c.html(long));
  other.get('/short', (c) => c.html('<p>x</p>'));
  other.get('/data', (c) => c.body('y'.repeat(5_000), 200, { 'content-type': 'application/octet-stream' }));
  const ask = (from: Hono, path: string, more = {}) =>
    from.request(path, { headers: { 'accept-encoding': 'gzip', ...more } });
  const sent = await ask(other, '/long');
  expect([sent.headers.get('content-encoding'), sent.headers.get('vary')]).toEqual([
    'gzip',
    'Accept-Encoding',
  ]);
  expect(gunzipSync(Buffer.from(await sent.arrayBuffer())).toString()).toBe(long);
  const short = await ask(other, '/short');
  expect([short.headers.get('content-encoding'), await short.text()]).toEqual([null, '<p>x</p>']);
  expect((await ask(other, '/data')).headers.get('content-encoding')).toBeNull();
  const signedIn = await ask(app, '/1', { cookie: 'medvirk-session=x' });
  expect(gunzipSync(Buffer.from(await signedIn.arrayBuffer())).toString()).toContain('<p>1 æøå');
});

test('HEAD tells the same headers without a body', async () => {
  const { app } = site();
  const answer = await app.request('/1', { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  expect(answer.headers.get('etag')).toBeTruthy();
});

test.each([
  [undefined, 'identity'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=1.0', 'br'],
  ['identity', 'identity'],
  ['x-gzip', 'identity'],
] as const)('Accept-Encoding %s gives %s', (accepted, encoding) => {
  expect(chosenEncoding(accepted)).toBe(encoding);
});
