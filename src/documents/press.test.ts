import { expect, test } from 'vitest';
import { everyKind, paperWith } from '../../tests/support/papers.ts';
import { paperToPdf } from './pdf.ts';
import { Press, press } from './press.ts';
import { paperToWord } from './word.ts';

test('the thread gives the same bytes as the process itself, in any order', async () => {
  const paper = paperWith(everyKind);
  const [pdf, word, again] = await Promise.all([
    press.print(paper, 'pdf'),
    press.print(paper, 'docx'),
    press.print(paper, 'pdf'),
  ]);
  expect(Buffer.compare(pdf, await paperToPdf(paper))).toBe(0);
  expect(Buffer.compare(word, await paperToWord(paper))).toBe(0);
  expect(Buffer.compare(pdf, again)).toBe(0);
});

test('a document that cannot be set says so, and the next one is set', async () => {
  const own = new Press();
  const paper = paperWith(everyKind);
  await expect(own.print({ ...paper, at: new Date(Number.NaN) }, 'pdf')).rejects.toThrow(/time/i);
  expect((await own.print(paper, 'docx')).length).toBeGreaterThan(1000);
});
