import fc from 'fast-check';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { FormReading, UploadReading } from './form.ts';
import { cleanText, many, one, readForm, readUpload, typedIn } from './form.ts';

const url = 'application/x-www-form-urlencoded';

async function read(
  body: string | Uint8Array<ArrayBuffer> | FormData,
  type: string | undefined,
  limit?: number,
): Promise<FormReading> {
  let reading: FormReading | undefined;
  const app = new Hono().post('/', async (c) => {
    reading = await readForm(c, limit === undefined ? {} : { limit });
    if (reading.ok) expect(typedIn(c)).toBe(reading.values);
    expect(await readForm(c)).toBe(reading);
    return c.text('');
  });
  const answer = await app.request('/', {
    method: 'POST',
    body,
    headers: type ? { 'content-type': type } : {},
  });
  expect(answer.status).toBe(200);
  if (!reading) throw new Error('The form was not read');
  return reading;
}

function valuesOf(reading: FormReading) {
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.values;
}

/** As a browser sends it: line breaks as CRLF. */
const browserText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\0', 'e\u0301', '&=+%', '\ufeff', 'æøå')),
  )
  .map((parts) => parts.join('').replace(/\r\n|\r|\n/g, '\r\n'));

test('what is typed comes back as typed, but for the four steps, from both kinds of form', async () => {
  await fc.assert(
    fc.asyncProperty(browserText, async (text) => {
      const expected = text.replaceAll('\0', '').replaceAll('\r\n', '\n').normalize('NFC');
      const plain = await read(new URLSearchParams([['text', text]]).toString(), url);
      expect(one(valuesOf(plain), 'text')).toBe(expected);
      const parts = new FormData();
      parts.append('text', text);
      expect(one(valuesOf(await read(parts, undefined)), 'text')).toBe(expected);
    }),
  );
});

test('any bytes at all are read as a form or refused, never a failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      for (const type of [url, 'multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain', '']) {
        const reading = await read(Uint8Array.from(bytes), type);
        if (reading.ok) {
          for (const value of Object.values(reading.values).flat()) {
            expect(value.isWellFormed() && !value.includes('\0') && !value.includes('\r\n')).toBe(true);
          }
        } else expect(reading.problem.kind).toBe('not-a-form');
      }
    }),
  );
});

test('bytes that are not UTF-8 become the replacement sign', async () => {
  expect(one(valuesOf(await read('a=x%FFy%C3', url)), 'a')).toBe('x\ufffdy\ufffd');
  expect(one(valuesOf(await read(Uint8Array.of(0x61, 0x3d, 0xff), url)), 'a')).toBe('\ufffd');
});

test('a name may come more than once, and a name from the language itself is a name like any other', async () => {
  const values = valuesOf(await read('t=1&t=2&__proto__=x&constructor=y', url));
  expect(many(values, 't')).toEqual(['1', '2']);
  expect(many(values, '__proto__')).toEqual(['x']);
  expect(one(values, 'constructor')).toBe('y');
  expect(one(values, 'toString')).toBe('');
  expect(Object.getPrototypeOf(values)).toBeNull();
});

test('a form of 10,000 characters is read; one above the limit is refused, also when its length is not told', async () => {
  expect(one(valuesOf(await read(`a=${'å'.repeat(10_000)}`, url)), 'a')).toHaveLength(10_000);
  const big = `a=${'x'.repeat(300_000)}`;
  const refused = { ok: false, problem: { kind: 'too-large', limit: 262_144 } };
  expect(await read(big, url)).toEqual(refused);
  const stream = new Response(big).body;
  const app = new Hono().post('/', async (c) => c.json(await readForm(c)));
  const init = { method: 'POST', body: stream, headers: { 'content-type': url }, duplex: 'half' };
  expect(await (await app.request('/', init as RequestInit)).json()).toEqual(refused);
});

test('a file field is left out of what was typed', async () => {
  const parts = new FormData();
  parts.append('name', 'Anna');
  parts.append('file', new Blob(['x']), 'x.txt');
  expect(valuesOf(await read(parts, undefined))).toEqual({ name: ['Anna'] });
});

test('an empty post is an empty form', async () => {
  expect(valuesOf(await read('', undefined))).toEqual({});
});

test('text is cleaned in four steps', () => {
  expect(cleanText('a\0b\r\nc e\u0301 \ud800')).toBe('ab\nc é \ufffd');
});

async function readFile(body: FormData | string, limit: number, type?: string): Promise<UploadReading> {
  let reading: UploadReading | undefined;
  const app = new Hono().post('/', async (c) => {
    reading = await readUpload(c, { limit });
    if (reading.ok) expect(typedIn(c)).toEqual(reading.values);
    return c.text('');
  });
  const sent = new Response(body);
  const headers = { 'content-type': type ?? sent.headers.get('content-type') ?? '' };
  await app.request('/', { method: 'POST', body: await sent.arrayBuffer(), headers });
  if (!reading) throw new Error('The form was not read');
  return reading;
}

function withFile(bytes: Uint8Array<ArrayBuffer>): FormData {
  const data = new FormData();
  data.append('text', 'Det, jeg skrev\r\nher');
  data.append('file', new File([bytes], '../../etc/plan.exe', { type: 'text/html' }));
  return data;
}

test('a small file comes byte for byte beside what was typed, whatever it is called', async () => {
  const bytes = Uint8Array.from([0, 255, 13, 10, 226, 130]);
  const reading = await readFile(withFile(bytes), 10_000);
  expect(reading).toMatchObject({ ok: true, values: { text: ['Det, jeg skrev\nher'] } });
  expect(reading.ok && reading.file).toEqual(bytes);
  const empty = await readFile(withFile(new Uint8Array()), 10_000);
  expect(empty).toMatchObject({ ok: true, file: undefined });
});

test('a file over the limit is refused, and a form without one is read as before', async () => {
  const large = await readFile(withFile(new Uint8Array(20_000)), 10_000);
  expect(large).toEqual({ ok: false, problem: { kind: 'too-large', limit: 10_000 } });
  const plain = await readFile('text=b', 10_000, url);
  expect(plain).toMatchObject({ ok: true, values: { text: ['b'] }, file: undefined });
  const broken = await readFile('--x', 10_000, 'multipart/form-data; boundary=x');
  expect(broken).toEqual({ ok: false, problem: { kind: 'not-a-form' } });
});
