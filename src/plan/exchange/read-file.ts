import type { z } from 'zod';
import { readJson } from './json.ts';
import type { FieldWrong, FilePath, FileProblem, FileReading } from './model.ts';
import { fileFormat, fileVersion, planFileSchema, refinements } from './model.ts';

/** Reads the text of a file. `clean` makes each text in it well, as everything that is typed is. */
export function readPlanText(text: string, clean: (value: unknown) => unknown): FileReading {
  const json = readJson(text);
  if (!json.ok) return json;
  const foreign = otherThanOurs(json.value);
  if (foreign) return { ok: false, problem: foreign };
  const parsed = planFileSchema.safeParse(clean(json.value), { reportInput: true });
  if (parsed.success) return { ok: true, file: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, problem: issue ? fieldProblem(issue) : { kind: 'foreign' } };
}

/** JSON that is no plan, or a plan in a version this house does not read. */
function otherThanOurs(value: unknown): FileProblem | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== fileFormat)
    return { kind: 'foreign' };
  const version = 'version' in value ? value.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version)) return undefined;
  if (version > fileVersion) return { kind: 'too-new', version };
  return version < fileVersion ? { kind: 'too-old' } : undefined;
}

type Issue = z.core.$ZodIssue;

function fieldProblem(issue: Issue): FileProblem {
  const path: FilePath = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  return { kind: 'field', path, wrong: wrongIn(issue) };
}

function wrongIn(issue: Issue): FieldWrong {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'no-such-field', name: issue.keys[0] ?? '' };
    case 'invalid_key':
      return { kind: 'no-such-field', name: String(issue.path.at(-1) ?? '') };
    case 'invalid_type':
      return issue.input === undefined
        ? { kind: 'missing' }
        : { kind: 'wrong-type', expected: typeWord(issue.expected) };
    case 'invalid_value':
    case 'invalid_union':
      return optionProblem(issue.input);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'too_small':
      return issue.origin === 'number' ? { kind: 'out-of-range' } : { kind: 'empty' };
    case 'invalid_format':
      return issue.format === 'date' || issue.format === 'datetime'
        ? { kind: 'not-a-day' }
        : { kind: 'other' };
    case 'custom':
      return { kind: refinements.find((one) => one === issue.message) ?? 'other' };
    default:
      return { kind: 'other' };
  }
}

function optionProblem(input: unknown): FieldWrong {
  if (input === undefined) return { kind: 'missing' };
  return typeof input === 'string' || typeof input === 'number'
    ? { kind: 'no-such-option', value: String(input).slice(0, 60) }
    : { kind: 'wrong-type', expected: 'text' };
}

function tooBig(origin: string, limit: number): FieldWrong {
  if (origin === 'string') return { kind: 'too-long', limit };
  return origin === 'array' ? { kind: 'too-many', limit } : { kind: 'out-of-range' };
}

function typeWord(expected: string): Extract<FieldWrong, { kind: 'wrong-type' }>['expected'] {
  switch (expected) {
    case 'string':
      return 'text';
    case 'number':
    case 'int':
      return 'number';
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'object';
    case 'boolean':
      return 'yes-no';
    default:
      return 'other';
  }
}
