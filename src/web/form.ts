import type { HonoRequest } from 'hono';

/** What a form sent, cleaned once at the edge: each name with its values in the order they came. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

export type FormProblem =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-a-form' };

export type FormReading =
  | { readonly ok: true; readonly values: FormValues }
  | { readonly ok: false; readonly problem: FormProblem };

export const textLimit = 256 * 1024;

const readings = new WeakMap<Request, FormReading>();

/** Reads a posted form. A second call for the same request gives the first one's answer. */
export async function readForm(
  c: { readonly req: HonoRequest },
  { limit = textLimit }: { readonly limit?: number } = {},
): Promise<FormReading> {
  const earlier = readings.get(c.req.raw);
  if (earlier) return earlier;
  const reading = await readBody(c.req.raw, limit);
  readings.set(c.req.raw, reading);
  return reading;
}

export type UploadReading =
  | { readonly ok: true; readonly values: FormValues; readonly file: Uint8Array<ArrayBuffer> | undefined }
  | { readonly ok: false; readonly problem: FormProblem };

/**
 * Reads a posted form that may carry one small file. `limit` holds for the whole of what is sent; reading stops there,
 * whatever length was promised. What the file is called and says of itself is not believed, and not kept.
 */
export async function readUpload(
  c: { readonly req: HonoRequest },
  { limit }: { readonly limit: number },
): Promise<UploadReading> {
  const request = c.req.raw;
  if (typeOf(request) !== 'multipart/form-data') {
    const form = await readForm(c, { limit });
    return form.ok ? { ...form, file: undefined } : form;
  }
  const body = promisesMore(request, limit) ? undefined : await readBytes(request, limit);
  const data = body && (await multipartOf(request, body));
  if (!data) {
    const reading: FormReading = body ? { ok: false, problem: { kind: 'not-a-form' } } : tooLarge(limit);
    readings.set(request, reading);
    return reading.ok ? { ...reading, file: undefined } : reading;
  }
  const values = formValues(textEntries(data));
  readings.set(request, { ok: true, values });
  const file = [...data.values()].find((value) => typeof value !== 'string' && value.size > 0);
  return {
    ...{ ok: true, values },
    file:
      file === undefined || typeof file === 'string' ? undefined : new Uint8Array(await file.arrayBuffer()),
  };
}

/** What this request has typed, when its form has been read: a page about a failure gives it back. */
export function typedIn(c: { readonly req: HonoRequest }): FormValues | undefined {
  const reading = readings.get(c.req.raw);
  return reading?.ok ? reading.values : undefined;
}

/** The first value of a field, or the empty string. */
export function one(values: FormValues, name: string): string {
  return values[name]?.[0] ?? '';
}

/** Every value of a field: ticked boxes, repeated rows. */
export function many(values: FormValues, name: string): readonly string[] {
  return values[name] ?? [];
}

/** The steps after decoding (which has put U+FFFD for invalid UTF-8): no NUL, one kind of line break, NFC. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').normalize('NFC');
}

/** Names with values as form values, cleaned. The record has no prototype, so `__proto__` is a name like any other. */
export function formValues(entries: Iterable<readonly [string, string]>): FormValues {
  const values: Record<string, string[]> = Object.create(null);
  for (const [rawName, value] of entries) {
    const name = cleanText(rawName);
    const list = values[name];
    if (list) list.push(cleanText(value));
    else values[name] = [cleanText(value)];
  }
  return values;
}

async function readBody(request: Request, limit: number): Promise<FormReading> {
  const type = typeOf(request);
  if (promisesMore(request, limit)) return tooLarge(limit);
  const body = await readBytes(request, limit);
  if (!body) return tooLarge(limit);
  if (body.length === 0) return { ok: true, values: formValues([]) };
  if (type === 'application/x-www-form-urlencoded') return { ok: true, values: formValues(decodeUrl(body)) };
  const data = type === 'multipart/form-data' ? await multipartOf(request, body) : undefined;
  return data
    ? { ok: true, values: formValues(textEntries(data)) }
    : { ok: false, problem: { kind: 'not-a-form' } };
}

const typeOf = (request: Request): string | undefined =>
  (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();

const promisesMore = (request: Request, limit: number): boolean =>
  Number(request.headers.get('content-length') ?? 0) > limit;

function tooLarge(limit: number): FormReading {
  return { ok: false, problem: { kind: 'too-large', limit } };
}

/** The whole body, or undefined as soon as it is larger than the limit: the length that was promised is not trusted. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks, size));
}

function decodeUrl(body: Uint8Array): Iterable<readonly [string, string]> {
  return new URLSearchParams(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)).entries();
}

async function multipartOf(request: Request, body: Uint8Array<ArrayBuffer>): Promise<FormData | undefined> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return new Response(body, { headers }).formData().catch(() => undefined);
}

function* textEntries(data: FormData): Generator<readonly [string, string]> {
  for (const [name, value] of data) if (typeof value === 'string') yield [name, value];
}
