import { expect, test } from 'vitest';
import { inSentence } from './method-words.ts';

test.each([
  ['Meningskort: enig, uenig, ved ikke', 'meningskort'],
  ['Borgerbudget (på nettet)', 'borgerbudget'],
  ['SMS-puls', 'SMS-puls'],
  ['3D-model eller virtuel gåtur', '3D-model eller virtuel gåtur'],
  ['Åbent hus', 'åbent hus'],
  ['Open Space', 'Open Space'],
  ['World Café', 'World Café'],
])('%s reads %s in the middle of a sentence', (name, read) => {
  expect(inSentence(name)).toBe(read);
});
