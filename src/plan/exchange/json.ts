import type { FileProblem } from './model.ts';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: FileProblem };

/** A plan is six levels deep and has some thousand fields. */
const deepest = 24;
const fieldsAtMost = 30_000;

/** Each string, and each sign that opens, closes or parts; a string that never ends comes without its last quote. */
function* tokens(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') {
      const end = endOfString(text, at);
      yield text.slice(at, end);
      at = end - 1;
    } else if ('{}[],:'.includes(sign)) yield sign;
  }
}

/** By hand: a pattern would try again from each quote of a string that never ends. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '"') return at + 1;
  }
  return text.length;
}

type Open = { readonly sign: '{' | '['; readonly names: Set<string> };

/**
 * Looks over JSON before it is parsed: the parser would take a file apart that is a million levels deep, and of two
 * fields with one name silently keep the last.
 */
function lookOver(text: string): FileProblem | undefined {
  const open: Open[] = [];
  let fields = 0;
  let last = '';
  for (const found of tokens(text)) {
    const inside = open.at(-1);
    if (found === '{' || found === '[') {
      if (open.length === deepest) return { kind: 'overgrown' };
      open.push({ sign: found, names: new Set() });
    } else if (found === '}' || found === ']') {
      open.pop();
    } else if (found === ':' && inside?.sign === '{') {
      const name = nameIn(last);
      if (name === '__proto__') return { kind: 'field', path: [], wrong: { kind: 'no-such-field', name } };
      if (name !== undefined && inside.names.has(name)) return { kind: 'field-twice', name };
      if (name !== undefined) inside.names.add(name);
    } else if (found === ',') {
      fields += 1;
      if (fields > fieldsAtMost) return { kind: 'overgrown' };
    }
    last = found;
  }
  return open.length > 0 ? { kind: 'truncated' } : undefined;
}

function nameIn(literal: string): string | undefined {
  try {
    const name: unknown = JSON.parse(literal);
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Parses JSON from outside; what comes out may still be anything. */
export function readJson(text: string): JsonReading {
  if (text.trim() === '') return { ok: false, problem: { kind: 'nothing' } };
  const isStructure = /^\s*[{[]/.test(text);
  const found = isStructure ? lookOver(text) : undefined;
  if (found && found.kind !== 'truncated') return { ok: false, problem: found };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: found ?? { kind: 'not-json', line: lineOf(text, error) } };
  }
}

function lineOf(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}

/** JSON with sorted names: the same data gives the same bytes. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** The same value with the names of every object in order, so that equal values are written equally. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(names.map(([name, inner]) => [name, sorted(inner)]));
}

/** Every text in a value made well: no lone surrogates, no zero bytes, one kind of line break. */
export function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((inner) => cleaned(inner, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner, clean)]));
}
