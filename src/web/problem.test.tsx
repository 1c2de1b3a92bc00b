import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { plainFrame } from '../../tests/support/people-app.ts';
import { refuseCrossSite } from './cross-site.ts';
import { answerFailure } from './failure.ts';
import { readForm } from './form.ts';
import { getPathWithoutLanguage, readLanguage } from './locale.ts';
import { refuseOtherMethods } from './other-methods.ts';
import { problem } from './problem.tsx';
import { pathForLog, requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import type { Visit } from './visit.ts';

const now = new Date('2026-11-23T09:00:00Z');
const home = 'https://lillerup.example';
const letter = 'Kære byråd.\nJeg har boet her i 43 år, og <b>ingen</b> har spurgt mig før nu.';

function house() {
  const log: string[] = [];
  let time = 0;
  const app = new Hono<Visit>({ getPath: getPathWithoutLanguage });
  app.use(async (c, next) => {
    c.set('now', now);
    await next();
  });
  app.use(readLanguage);
  app.use(
    requestLog(
      (line) => log.push(line),
      () => (time += 5),
    ),
  );
  app.use(securityHeaders(home));
  app.use(async (c, next) => {
    if (c.req.path === '/frameless') throw new Error('No database');
    c.set('frame', plainFrame(c.var));
    await next();
  });
  app.use(refuseCrossSite(home));
  app.use(refuseOtherMethods(app));
  app.get('/fails', () => {
    throw new Error('boom');
  });
  app.post('/fails', () => {
    throw new Error('boom');
  });
  app.post('/wait', async (c) => {
    await readForm(c);
    return problem(c, { kind: 'too-many', retryAt: new Date(now.getTime() + 90_000) });
  });
  app.post('/small', async (c) => {
    const form = await readForm(c, { limit: 2_048 });
    return form.ok ? c.text('ok') : problem(c, form.problem);
  });
  app.get('/link/:token', (c) => c.text('ok'));
  app.notFound((c) => problem(c, { kind: 'not-found' }));
  app.onError(answerFailure({ write: (line) => log.push(line), newNumber: () => '4711', plainFrame }));
  const send = (path: string, fields?: Record<string, string>, site = 'same-origin') =>
    app.request(
      home + path,
      fields
        ? { method: 'POST', body: new URLSearchParams(fields), headers: { 'sec-fetch-site': site } }
        : {},
    );
  return { app, log, send };
}

test('a page that is not there says so in the language of its address', async () => {
  const { send } = house();
  const danish = await send('/findes-ikke');
  const english = await send('/en/findes-ikke');
  expect([danish.status, english.status]).toEqual([404, 404]);
  expect(await danish.text()).toContain('Vi kan ikke finde siden');
  expect(await english.text()).toContain('We cannot find the page');
});

test('a failure is logged once under the number on the page, and what was typed comes back to be sent again', async () => {
  const { send, log } = house();
  const answer = await send('/en/fails?x=1', { name: 'Anna', text: letter, version: '3' });
  const page = await answer.text();
  expect(answer.status).toBe(500);
  expect(page).toContain('4711');
  expect(page).toContain('action="/en/fails?x=1"');
  expect(page).toContain('<input type="hidden" name="name" value="Anna"/>');
  expect(page).toContain('og &lt;b&gt;ingen&lt;/b&gt; har spurgt mig');
  expect(page).not.toContain('boom');
  const failures = log.filter((line) => line.includes('boom'));
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain('4711');
  expect(log.join()).not.toContain('Anna');
});

test('a failure before the page has its frame is still a decent page', async () => {
  const { send } = house();
  const answer = await send('/frameless');
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('Noget gik galt hos os');
});

test('a form from another site is refused and not offered for sending again', async () => {
  const { send } = house();
  const answer = await send('/wait', { text: letter }, 'cross-site');
  const page = await answer.text();
  expect(answer.status).toBe(403);
  expect(page).not.toContain('Kære byråd');
  expect(page).not.toContain('<form');
});

test('too many tries: when to come back, and what was typed', async () => {
  const { send } = house();
  const answer = await send('/wait', { text: letter });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '120']);
  const page = await answer.text();
  expect(page).toContain('om 2 minutter');
  expect(page).toContain('Kære byråd.');
});

test('too long a text is refused with its limit', async () => {
  const { send } = house();
  const answer = await send('/small', { text: 'x'.repeat(10_000) });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('højst tage imod 2 kB');
});

test('a known address asked in a wrong way says which ways there are', async () => {
  const { send } = house();
  const answer = await send('/link/x', {});
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('every answer carries the headers, also one about a failure, and none allows inline script', async () => {
  const { send } = house();
  for (const path of ['/link/x', '/findes-ikke', '/fails']) {
    const { headers } = await send(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('cache-control')).toMatch(/no-cache|no-store/);
  }
});

test('the log has one line a request, without query, tokens or addresses', async () => {
  const { send, log } = house();
  await send(`/en/link/${'A1_-'.repeat(10)}abc?email=anna@lillerup.example`);
  expect(log).toHaveLength(1);
  expect(JSON.parse(log[0] ?? '')).toEqual({
    time: now.toISOString(),
    method: 'GET',
    path: '/en/link/…',
    status: 200,
    ms: 5,
  });
});

test('only what looks like a token is hidden from the log', () => {
  expect(pathForLog('/planer/3/spoergsmaal/2')).toBe('/planer/3/spoergsmaal/2');
  expect(pathForLog(`/log-ind/${'x'.repeat(43)}/y`)).toBe('/log-ind/…/y');
});
