import { fieldWords } from './field-words.ts';
import { bareJsonSchema } from './model.ts';

type Json = Readonly<Record<string, unknown>>;

export type Field = {
  /** `plan.steps[].method`: `[]` is each of a list, `{}` each value of an object with names of its own. */
  readonly address: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly title: string;
  readonly description: string;
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of the format with a title and a description for every field. */
export function planJsonSchema(id: string): Json {
  const worded = withWords(bareJsonSchema(), '');
  return { ...(isObject(worded) ? worded : {}), $id: id };
}

function withWords(schema: unknown, address: string): unknown {
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      if (name === 'properties' && isObject(value)) return [name, propertiesWithWords(value, address)];
      if (name === 'items') return [name, withWords(value, `${address}[]`)];
      if (name === 'additionalProperties') return [name, withWords(value, `${address}{}`)];
      if (name === 'anyOf' && Array.isArray(value)) return [name, value.map((one) => insideOf(one, address))];
      return [name, value];
    }),
  );
  return { ...inner, ...fieldWords(address) };
}

/** One of several shapes of a field: the field has its words already. */
function insideOf(schema: unknown, address: string): unknown {
  const worded = withWords(schema, address);
  if (!isObject(worded)) return worded;
  const { title: _title, description: _description, ...rest } = worded;
  return rest;
}

function propertiesWithWords(properties: Json, address: string): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, withWords(value, at(address, name))]),
  );
}

const at = (address: string, name: string): string => (address === '' ? name : `${address}.${name}`);

/** Every field of the format, in order, as the page that explains it lists them. */
export function fieldsOf(schema: Json): readonly Field[] {
  return walk(schema, '', true);
}

function walk(schema: unknown, address: string, isRequired: boolean): readonly Field[] {
  if (!isObject(schema)) return [];
  const shapes = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isObject) : [schema];
  const own: Field = {
    ...{ address, isRequired, type: shapes.map(typeOf).join(' or ') },
    title: String(schema.title ?? ''),
    description: String(schema.description ?? ''),
  };
  const inner = shapes.flatMap((shape) => [
    ...Object.entries(isObject(shape.properties) ? shape.properties : {}).flatMap(([name, value]) =>
      walk(value, at(address, name), Array.isArray(shape.required) && shape.required.includes(name)),
    ),
    ...walk(shape.items, `${address}[]`, true),
    ...walk(shape.additionalProperties, `${address}{}`, true),
  ]);
  // The adopted plan has the fields of `plan`: they are not listed a second time.
  if (address === 'decisions[].adopted') return [own];
  return address === '' ? inner : [own, ...inner];
}

function typeOf(shape: Json): string {
  if (Array.isArray(shape.enum)) return 'option';
  if ('const' in shape) return JSON.stringify(shape.const);
  return String(shape.format ?? shape.type ?? 'any');
}
