import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { devReload } from './dev-reload.ts';

const page = '<html><body><p>Forside</p></body></html>';

function app(name: string) {
  const dev = new Hono();
  dev.use(devReload(name));
  dev.get('/', (c) => c.html(page));
  dev.get('/data', (c) => c.json({ page }));
  return dev;
}

test('a page in development carries the script that reloads it', async () => {
  const answer = await app('first').request('/');
  expect(await answer.text()).toContain(
    '<p>Forside</p><script type="module" src="/dev-reload.js"></script></body>',
  );
});

test('what is no page is left alone', async () => {
  expect(await (await app('first').request('/data')).json()).toEqual({ page });
});

test('the stream says which server this is', async () => {
  const answer = await app('second').request('/dev-reload');
  const first = await answer.body?.getReader().read();
  expect(new TextDecoder().decode(first?.value)).toBe('retry: 200\ndata: second\n\n');
});
