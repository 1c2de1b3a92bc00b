import { expect, test } from 'vitest';
import { lillerup } from './demo.ts';
import { unnamedSite } from './model.ts';
import { changedFields, readSettings, typedSettings } from './rules.ts';

const typed = { ...typedSettings({ ...lillerup, version: 1 }), version: '1' };

test('what is saved stands in the form again, unchanged', () => {
  const read = readSettings(typed, { ...lillerup, version: 1 });
  expect(read).toEqual({ ok: true, value: { ...lillerup, version: 1 } });
});

test('the site must have a name: the program’s own is not put before residents', () => {
  expect(readSettings({ ...typed, siteName: '  ' }, lillerup)).toEqual({
    ok: false,
    problems: { siteName: { kind: 'missing' } },
  });
  expect(typedSettings(unnamedSite).siteName).toBe('');
});

test('every page needs someone to call', () => {
  const read = readSettings({ ...typed, who: '', telephone: '12', hours: '' }, lillerup);
  expect(read).toEqual({
    ok: false,
    problems: { who: { kind: 'missing' }, telephone: { kind: 'not-a-number' }, hours: { kind: 'missing' } },
  });
});

test('a colour that is too light is refused together with a better one', () => {
  const read = readSettings({ ...typed, brand: '#f2b705' }, lillerup);
  expect(read).toMatchObject({ ok: false, problems: { brand: { kind: 'too-light', contrast: 1.8 } } });
});

test('an empty colour is missing, not wrong', () => {
  expect(readSettings({ ...typed, brand: '' }, lillerup)).toMatchObject({
    problems: { brand: { kind: 'missing' } },
  });
});

test('English left empty is left out, so that the Danish is shown', () => {
  const read = readSettings({ ...typed, siteNameEn: '' }, lillerup);
  expect(read.ok && read.value.siteName).toEqual({ da: 'Lillerup lytter' });
});

test('the history names the fields that changed and no others', () => {
  expect(changedFields(lillerup, { ...lillerup, brand: '#123456', municipality: 'X' })).toEqual([
    'municipality',
    'brand',
  ]);
});
