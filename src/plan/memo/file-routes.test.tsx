import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { house } from '../../../tests/support/house.ts';
import { readWord } from '../../../tests/support/read-word.ts';
import { planByNumber } from '../../engagement/plan-store.ts';
import { keepSentence } from './store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const leo = await place.visitor('reader', 'Leo');

async function aPlan(title: string): Promise<number> {
  const begun = await pia.post('/planer/ny', { title, question: 'Hvor højt?' });
  return Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
}

const file = (number: number, name: string) => `/planer/${number}/dagsordenspunkt/fil/${name}`;
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

test('whoever may read the plan gets the memo for Word and as PDF, named after the plan', async () => {
  const number = await aPlan('Havnen på Ærø');
  const word = await leo.get(file(number, 'to-sider.docx'));
  expect(word.status).toBe(200);
  expect(word.headers.get('content-type')).toContain('wordprocessingml');
  expect(word.headers.get('content-disposition')).toContain('filename="Havnen paa Aeroe - to sider.docx"');
  expect(word.headers.get('cache-control')).toBe('no-store');
  expect(readWord(await bytesOf(word)).part('docProps/core.xml')).toContain('Havnen på Ærø');
  const english = await leo.get(`/en${file(number, 'kort.pdf')}`);
  expect(english.headers.get('content-type')).toBe('application/pdf');
  expect(english.headers.get('content-disposition')).toContain(' - short.pdf"');
  const pdf = Buffer.from(await bytesOf(english)).toString('latin1');
  expect(pdf).toMatch(/^%PDF-1\.7/);
  expect(pdf).toContain('/Lang (en-GB)');
});

test('a stranger is asked to sign in, and a file that is not made is not found', async () => {
  const number = await aPlan('Skolen');
  const stranger = await place.visitorWith(undefined).get(file(number, 'kort.pdf'));
  expect(stranger.status).toBe(303);
  for (const name of ['lang.pdf', 'kort.exe', 'kort'])
    expect((await leo.get(file(number, name))).status, name).toBe(404);
  expect((await leo.get(file(987654, 'kort.pdf'))).status).toBe(404);
});

test('an appendix is numbered once', async () => {
  const number = await aPlan('Parken');
  const { blocks } = readWord(await bytesOf(await leo.get(file(number, 'fuldt.docx'))));
  const headings = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(headings.filter((text) => /^Bilag 1: /.test(text))).toEqual(['Bilag 1: Alternativer']);
});

test('asked for twice the file is the same, and what a person wrote stands in it', async () => {
  const number = await aPlan('Klimaet');
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  const first = await bytesOf(await leo.get(file(number, 'fuldt.docx')));
  expect(Buffer.compare(first, await bytesOf(await leo.get(file(number, 'fuldt.docx'))))).toBe(0);
  const before = readWord(first).blocks.find(
    (block) => block.kind === 'paragraph' && block.text.startsWith('Udkast\t'),
  );
  expect(before).toMatchObject({ text: expect.stringContaining('sætninger er skrevet af programmet') });
  await keepSentence(db, {
    ...{ plan: plan.id, key: 'summary.1', language: 'da', state: 'edited', suggested: 'Før.' },
    ...{ text: 'Vi spørger hele byen.', by: 'Pia', at: place.now(), version: 0 },
  });
  const after = readWord(await bytesOf(await leo.get(file(number, 'fuldt.docx'))));
  expect(after.part('word/document.xml')).toContain('Vi spørger hele byen.');
});
