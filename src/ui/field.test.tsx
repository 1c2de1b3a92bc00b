import { expect, test } from 'vitest';
import { Choices } from './choices.tsx';
import { DatePartsField } from './date-field.tsx';
import { TextArea, TextField } from './field.tsx';

const html = (node: { toString(): string }) => node.toString();

test('a textarea gives back the line break that browsers swallow', () => {
  expect(html(<TextArea name="a" label="A" value={'\nfirst line is empty'} />)).toContain(
    '>\n\nfirst line is empty<',
  );
});

test('what a person typed is text, never markup', () => {
  const evil = '"><script>alert(1)</script>';
  for (const page of [
    html(<TextField name="a" label={evil} value={evil} hint={evil} error={evil} />),
    html(<TextArea name="a" label="A" value={`</textarea>${evil}`} />),
    html(
      <Choices type="radio" name="a" legend={evil} choices={[{ value: evil, label: evil, note: evil }]} />,
    ),
  ]) {
    expect(page).not.toContain('<script>');
    expect(page.match(/<\/textarea>/g)?.length ?? 0).toBeLessThanOrEqual(1);
  }
});

test('a field with an error points at its hint and its error, in that order', () => {
  const page = html(<TextField name="plan.title" label="Title" hint="Short" error="Write a title." />);
  expect(page).toContain('aria-describedby="plan-title-hint plan-title-error"');
  expect(page).toContain('aria-invalid="true"');
  expect(page).toContain('for="plan-title"');
});

test('a field that is in order says nothing about errors', () => {
  const page = html(<TextField name="a" label="A" value="b" />);
  expect(page).not.toContain('aria-');
});

test('a zero is a value', () => {
  expect(html(<TextField name="hours" label="Hours" value={0} />)).toContain('value="0"');
});

test('the first choice carries the id that the error summary links to', () => {
  const page = html(
    <Choices
      type="checkbox"
      name="groups"
      legend="Who"
      value={['b']}
      choices={[
        { value: 'a', label: 'A', note: 'Explained' },
        { value: 'b', label: 'B' },
      ]}
    />,
  );
  expect(page).toMatch(/id="groups" name="groups" value="a"/);
  expect(page).toMatch(/value="b" checked=""/);
  expect(page).toContain('aria-describedby="groups-note"');
});

test('the parts of a date have names of their own', () => {
  const page = html(
    <DatePartsField name="council" label="Day" value={{ day: '31', month: '2', year: '2027' }} />,
  );
  for (const part of ['council-day', 'council-month', 'council-year'])
    expect(page).toContain(`name="${part}"`);
  expect(page).toContain('value="31"');
});

test('seldom used choices are folded away, unless one of them is chosen', () => {
  const groups = [
    { choices: [{ value: 'a', label: 'A' }] },
    { choices: [{ value: 'b', label: 'B' }], folded: 'Show more' },
  ];
  const closed = String(<Choices type="radio" name="x" legend="X" groups={groups} value="a" />);
  expect(closed).toMatch(/<details[^>]*><summary>Show more/);
  expect(closed).not.toMatch(/<details[^>]* open/);
  expect(String(<Choices type="radio" name="x" legend="X" groups={groups} value="b" />)).toMatch(
    /<details[^>]* open/,
  );
});
