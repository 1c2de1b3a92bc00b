import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const bo = await place.visitor('planner', 'Bo');
const leo = await place.visitor('reader', 'Leo');

const planOf = async (number: number) => {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
};

async function begin(title = 'Havnen', from = 'andet'): Promise<number> {
  const answer = await pia.post('/planer/ny', { title, from });
  return Number(/\/planer\/(\d+)\//.exec(answer.headers.get('location') ?? '')?.[1]);
}

test('the start page says how, and leads to the first question nobody has touched', async () => {
  const number = await begin();
  expect(await pia.text(`/planer/${number}/moede`)).toContain(`href="/planer/${number}/moede/1#question"`);
  await pia.post(`/planer/${number}/moede/1`, { base: '{}', phase: 'wish' });
  const page = await pia.text(`/en/planer/${number}/moede`);
  expect(page).toContain('Go on with question 2');
  expect(page).toContain('1 of 12 questions are answered');
});

test('each of the twelve is a page of its own, sends to itself and leads to the next', async () => {
  const number = await begin();
  for (let question = 1; question <= 12; question++) {
    const path = `/planer/${number}/moede/${question}`;
    const page = await pia.text(`/en${path}`);
    expect(page).toContain(`action="/en${path}"`);
    expect(page).toContain(`Question ${question} of 12`);
    const answer = await pia.post(path, { base: '{}', go: 'unknown' });
    const next = question === 12 ? 'slut' : question + 1;
    expect(answer.headers.get('location')).toBe(`/planer/${number}/moede/${next}#question`);
  }
  const { answers } = await planOf(number);
  expect(answers).toMatchObject({
    phase: 'unknown',
    law: ['unknown'],
    room: 'unknown',
    ownerTime: 'unknown',
  });
  for (const none of ['0', '13', 'x', '01'])
    expect((await pia.get(`/planer/${number}/moede/${none}`)).status).toBe(404);
});

test('back, stop and the first page lead where they say', async () => {
  const number = await begin();
  const go = async (question: number, value: string) =>
    (await pia.post(`/planer/${number}/moede/${question}`, { base: '{}', go: value })).headers.get(
      'location',
    );
  expect(await go(3, 'back')).toBe(`/planer/${number}/moede/2#question`);
  expect(await go(1, 'back')).toBe(`/planer/${number}/moede#question`);
  expect(await go(4, 'end')).toBe(`/planer/${number}/moede/slut#question`);
});

test('an answer given at the table is the same answer as at the desk', async () => {
  const number = await begin();
  await pia.post(`/planer/${number}/moede/4`, { base: '{}', room: 'medium', open: 'Kajen' });
  expect(await pia.text(`/planer/${number}/spoergsmaal/2`)).toMatch(/value="medium" checked/);
  const { answers } = await planOf(number);
  expect(answers).toEqual({ room: 'medium', open: 'Kajen' });
});

test('disagreement is kept with its question, changed and deleted', async () => {
  const number = await begin();
  const path = `/planer/${number}/moede/4`;
  await pia.post(path, { base: '{}', disagreement: 'Om højden er åben', 'disagreement-base': '' });
  expect((await planOf(number)).disagreements).toEqual({ '4': 'Om højden er åben' });
  const page = await bo.text(path);
  expect(page).toContain('Om højden er åben');
  const base = hidden(page, 'disagreement-base');
  expect(base).toBe('Om højden er åben');
  expect(await leo.text(`/planer/${number}/moede/slut`)).toContain('Om højden er åben');
  const history = await leo.text(`/planer/${number}/historik`);
  expect(history).toContain('skrev, hvad I er uenige om');
  expect(history).toContain('Om højden er åben');
  await bo.post(path, { base: '{}', disagreement: '', 'disagreement-base': base });
  expect((await planOf(number)).disagreements).toEqual({});
});

test('a note of 1,001 characters is refused at its field, and nothing typed is lost', async () => {
  const number = await begin();
  const long = 'å'.repeat(1001);
  const answer = await pia.post(`/planer/${number}/moede/1`, {
    base: '{}',
    phase: 'wish',
    disagreement: long,
  });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Vi er uenige om:« med højst 1000 tegn. Du skrev 1001.');
  expect(page).toContain(long);
  expect(page).toMatch(/value="wish" checked/);
  expect((await planOf(number)).answers).toEqual({});
});

test('two people at once see both values, of the answer and of the note, and nothing is overwritten', async () => {
  const number = await begin();
  const path = `/planer/${number}/moede/4`;
  await pia.post(path, { base: '{}', room: 'high', disagreement: 'Højden', 'disagreement-base': '' });
  const clash = await bo.post(path, {
    base: '{}',
    room: 'low',
    disagreement: 'Trafikken',
    'disagreement-base': '',
  });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  expect(page).toContain('svarede Pia noget andet');
  for (const value of ['Det meste er åbent', 'Kun detaljer', 'Højden', 'Trafikken'])
    expect(page).toContain(value);
  expect(page).toMatch(/value="low" checked/);
  expect(await planOf(number)).toMatchObject({ answers: { room: 'high' }, disagreements: { '4': 'Højden' } });

  const again = await bo.post(path, {
    base: hidden(page, 'base'),
    room: 'low',
    disagreement: 'Trafikken',
    'disagreement-base': hidden(page, 'disagreement-base'),
  });
  expect(again.status).toBe(303);
  expect(await planOf(number)).toMatchObject({
    answers: { room: 'low' },
    disagreements: { '4': 'Trafikken' },
  });
});

test('a colleague’s change at the desk to another question of the screen is no quarrel and not lost', async () => {
  const number = await begin();
  await bo.post(`/planer/${number}/spoergsmaal/2`, { base: '{}', room: 'high' });
  await pia.post(`/planer/${number}/moede/6`, { base: '{}', promise: 'consult' });
  const stale = await pia.post(`/planer/${number}/spoergsmaal/2`, { base: '{}', room: 'low' });
  expect(stale.status).toBe(409);
  expect((await planOf(number)).answers).toEqual({ room: 'high', promise: 'consult' });
});

test('a promise that breaks with what was answered before says so at the table', async () => {
  const number = await begin();
  await pia.post(`/planer/${number}/moede/4`, { base: '{}', room: 'none' });
  const page = await pia.text(`/planer/${number}/moede/6`);
  expect(page).toContain('Det har I svaret: Ingenting. Det er afgjort');
  expect(page).toContain('mv-breaks-now">Passer ikke med spørgsmål 4');
  expect(page).not.toContain('Passer ikke med spørgsmål 5');
});

test('going on stands by the suggestions of the question, not of others', async () => {
  const number = await begin('Værftet', 'lokalplan');
  const path = `/planer/${number}/moede/1`;
  expect(await pia.text(path)).toContain('forslag');
  await pia.post(path, { base: hidden(await pia.text(path), 'base'), phase: 'proposal' });
  const { suggested } = await planOf(number);
  expect(suggested).not.toContain('phase');
  expect(suggested).toContain('law');
});

test('the language changes in the middle, and what was typed goes along unsaved', async () => {
  const number = await begin();
  const answer = await pia.post(`/en/planer/${number}/moede/4`, {
    'switch-language': 'en',
    base: '{}',
    room: 'low',
    disagreement: 'Colours',
  });
  const page = await answer.text();
  expect(page).toContain('<html lang="en">');
  expect(page).toMatch(/value="low" checked/);
  expect(page).toContain('Colours');
  expect((await planOf(number)).disagreements).toEqual({});
});

test('the end page tells what was said, what is left and whom to ask', async () => {
  const number = await begin('<b>Havnen</b>');
  await pia.post(`/planer/${number}/moede/1`, { base: '{}', phase: 'wish' });
  await pia.post(`/planer/${number}/moede/2`, { base: '{}', law: 'unknown' });
  const page = await pia.text(`/planer/${number}/moede/slut`);
  expect(page).toContain('11 spørgsmål mangler I at afklare');
  expect(page).toContain('Spørg juristen eller planafdelingen.');
  expect(page).toContain('Vi har et problem eller et ønske, men intet forslag');
  expect(page).toContain(`href="/planer/${number}/forslag"`);
  expect(page).toContain('&lt;b&gt;Havnen');
  expect(page).not.toContain('<b>Havnen');
});

test('a reader may look at the end and at nothing else of it', async () => {
  const number = await begin();
  expect((await leo.get(`/planer/${number}/moede/slut`)).status).toBe(200);
  expect((await leo.get(`/planer/${number}/moede`)).status).toBe(403);
  expect((await leo.post(`/planer/${number}/moede/1`, { phase: 'wish' })).status).toBe(403);
});
