import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldsOf, planJsonSchema } from './json-schema.ts';

const page = new URL('../../../docs/plan-format.md', import.meta.url);
const fields = fieldsOf(planJsonSchema('https://lillerup.example/skema/plan-1.json'));

/** The list of fields as docs/plan-format.md shows it. */
const list = [
  '| field | type | what |',
  '|---|---|---|',
  ...fields.map(
    ({ address, type, isRequired, title, description }) =>
      `| \`${address}\`${isRequired ? '' : ' (may be left out)'} | ${type} | ${[`**${title}.**`, description].join(' ')} |`,
  ),
].join('\n');

test('every field of the format has a title and a description', () => {
  expect(fields.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
  expect(fields.length).toBeGreaterThan(100);
});

test('the page that explains the format lists the fields of the schema', () => {
  const text = readFileSync(page, 'utf8');
  if (process.env.MEDVIRK_WRITE_DOCS)
    writeFileSync(page, `${text.slice(0, text.indexOf('| field |'))}${list}\n`);
  else expect(text.slice(text.indexOf('| field |')).trim()).toBe(list);
});
