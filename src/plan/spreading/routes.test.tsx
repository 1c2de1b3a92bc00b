import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import type { Answers } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';
import { contactsOf, spreadTextsOf } from './store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

async function aCase(answers: Answers = {}): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  expect(await changePlan(db, await planOf(number), { answers }, place.now())).toBe(true);
  return number;
}

async function planOf(number: number) {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

async function listOf(number: number) {
  return contactsOf(db, (await planOf(number)).id);
}

/** Puts somebody on a list and gives their page. */
async function aContact(number: number, fields: Record<string, string | readonly string[]>) {
  const key = hidden(await pia.text(`/planer/${number}/kontakter/linje/ny`), 'key');
  const added = await pia.post(`/planer/${number}/kontakter/linje/ny`, { key, ...fields });
  expect(added.status).toBe(303);
  return { id: key, path: `/planer/${number}/kontakter/linje/${key}` };
}

const eventsIn = async (number: number) =>
  (await eventsOf(db, 'plan', (await planOf(number)).id)).events.map(({ what }) => what);

test('before anything is answered the list says what to answer, not that everybody is on it', async () => {
  const page = await pia.text(`/planer/${await aCase()}/kontakter`);
  expect(page).not.toContain('Alle, vi kunne komme i tanke om, står på listen.');
  expect(page).not.toContain('Begynd med et af forslagene');
  expect(page).toContain('Forslagene kommer, når I har svaret på, hvem det rammer.');
});

test('an empty list says who is missing and whom to think of', async () => {
  const number = await aCase({ most: ['youth'], firms: 'Værftet' });
  const page = await pia.text(`/planer/${number}/kontakter`);
  expect(page).toContain('Ingen på listen kender unge 16–24');
  expect(page).toContain('Hvem gør?');
  expect(page).toContain('Ungdomsskolen og ungdomsklubben');
  expect(page).toContain('Værftet');
  expect(page).toContain('Havnen. Sig, hvad du mener.');
  expect(page).not.toMatch(/undefined|\[object/);
  const english = await pia.text(`/en/planer/${number}/kontakter`);
  expect(english).toContain('Nobody on the list knows young people 16–24');
  expect(english).toContain('Havnen. Say what you think.');
  expect(english).not.toMatch(/undefined|\[object/);
});

test('a suggestion is put on the list with one click, and once however often it is pressed', async () => {
  const number = await aCase({ most: ['elderly'] });
  const path = `/planer/${number}/kontakter`;
  const added = await pia.post(path, { suggestion: 'elderly-council' });
  expect(added.status).toBe(303);
  await pia.post(path, { suggestion: 'elderly-council' });
  await pia.post(path, { suggestion: 'nonsense' });
  expect(await listOf(number)).toMatchObject([{ who: 'Ældrerådet', groups: ['elderly'], state: 'waiting' }]);
  const page = await pia.text(added.headers.get('location') ?? '');
  expect(page).toContain('Ældrerådet står på listen.');
  expect(page).not.toContain('Ingen på listen kender ældre');
  expect((await eventsIn(number)).filter((what) => what === 'contact-added')).toHaveLength(1);
});

test('somebody is put on the list, changed, contacted, taken off and put back', async () => {
  const number = await aCase({ most: ['youth'] });
  const { id, path } = await aContact(number, { who: 'Klubben', groups: ['youth'], day: '2026-11-20' });
  const list = await pia.text(`/planer/${number}/kontakter`);
  expect(list).toContain('Én skulle være kontaktet');
  expect(list).toContain('over tiden');

  const version = hidden(await pia.text(path), 'version');
  const saved = await pia.post(path, {
    version,
    who: 'Klubben',
    groups: ['youth'],
    state: 'yes',
    result: 'Tirsdag',
  });
  expect(saved.status).toBe(303);
  expect(await listOf(number)).toMatchObject([{ state: 'yes', doneOn: '2026-11-23', result: 'Tirsdag' }]);
  expect(await pia.text(`/planer/${number}/kontakter`)).toContain(
    'Der er nogen for alle, der mærker det mest',
  );

  const removed = await pia.post(path, { do: 'remove' });
  const after = await pia.text(removed.headers.get('location') ?? '');
  expect(after).toContain('Klubben er taget af listen.');
  expect(after).toContain('Fortryd');
  expect(after).toContain('Ingen på listen kender unge 16–24');
  await pia.post(`/planer/${number}/kontakter`, { restore: id });
  await pia.post(`/planer/${number}/kontakter`, { restore: id });
  expect(await listOf(number)).toMatchObject([{ who: 'Klubben', result: 'Tirsdag', removedAt: undefined }]);
  expect((await eventsIn(number)).toReversed().slice(-4)).toEqual([
    'contact-added',
    'contact-changed',
    'contact-removed',
    'contact-restored',
  ]);
});

test('a form sent twice puts one line on the list', async () => {
  const number = await aCase();
  const { id } = await aContact(number, { who: 'Roklubben' });
  await pia.post(`/planer/${number}/kontakter/linje/ny`, { key: id, who: 'Roklubben' });
  expect(await listOf(number)).toHaveLength(1);
});

test('contacted today is one click, and clashes with nobody in silence', async () => {
  const number = await aCase();
  const { id, path } = await aContact(number, { who: 'Museet' });
  const list = `/planer/${number}/kontakter`;
  await ole.post(path, { version: '1', who: 'Museet', doer: 'Ole', state: 'no' });
  const stale = await pia.post(list, { contacted: `${id} 1` });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('En anden har rettet linjen imens');
  await ole.post(path, { version: '2', who: 'Museet', state: 'waiting' });
  await ole.post(path, { version: '3', who: 'Museet', doer: 'Ole' });
  expect((await pia.post(list, { contacted: `${id} 3` })).status).toBe(303);
  expect((await pia.post(list, { contacted: `${id} 3` })).status).toBe(303);
  expect(await listOf(number)).toMatchObject([{ state: 'contacted', doer: 'Ole', doneOn: '2026-11-23' }]);
});

test('what cannot be kept is said at its field, and everything typed comes back', async () => {
  const number = await aCase();
  const answer = await pia.post(`/planer/${number}/kontakter/linje/ny`, {
    key: hidden(await pia.text(`/planer/${number}/kontakter/linje/ny`), 'key'),
    who: '',
    organisation: 'Fiskerlauget & co.',
    groups: ['working'],
    channel: 'phone',
    day: '2026-02-30',
    result: 'Hans nummer er 010190-1234',
  });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Skriv, hvem det er.');
  expect(page).toContain('ligner et CPR-nummer');
  expect(page).toContain('vælg en dag, der findes');
  expect(page).toContain('value="Fiskerlauget &amp; co."');
  expect(page).toMatch(/value="working" checked/);
  expect(page).toMatch(/value="phone" checked/);
  expect(page).toContain('Hans nummer er 010190-1234');
  expect(await listOf(number)).toEqual([]);
});

test('two people change a line: both values are shown field by field, and nothing typed is lost', async () => {
  const number = await aCase();
  const { path } = await aContact(number, { who: 'Værftet' });
  await ole.post(path, { version: '1', who: 'Værftet', doer: 'Ole', detail: 'kontor' });
  const answer = await pia.post(path, {
    version: '1',
    who: 'Værftet',
    doer: 'Pia',
    result: 'Vil høre om støj',
  });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('En anden har rettet linjen imens');
  expect(page).toMatch(/Hvem hos jer gør det\?<\/dt><dd><span>[^<]*<\/span> <span class="said">Ole<.*?>Pia</);
  expect(page).toContain('Vil høre om støj');
  expect(await listOf(number)).toMatchObject([{ doer: 'Ole', detail: 'kontor' }]);
  const again = await pia.post(path, { version: hidden(page, 'version'), who: 'Værftet', doer: 'Pia' });
  expect(again.status).toBe(303);
  expect(await listOf(number)).toMatchObject([{ doer: 'Pia' }]);
  // The same thing written twice is no clash.
  expect((await ole.post(path, { version: '1', who: 'Værftet', doer: 'Pia' })).status).toBe(303);
});

test('two people change different fields of a line: both are kept, and so is every tick', async () => {
  const number = await aCase();
  const { path } = await aContact(number, { who: 'Værftet', groups: ['youth'] });
  const page = await pia.text(path);
  const fields = { base: hidden(page, 'base'), who: 'Værftet' };
  await ole.post(path, { ...fields, groups: ['youth', 'elderly'], doer: 'Ole' });
  const answer = await pia.post(path, {
    ...fields,
    groups: ['working', 'youth'],
    result: 'Vil høre om støj',
  });
  expect(answer.status).toBe(303);
  expect(await listOf(number)).toMatchObject([
    {
      doer: 'Ole',
      result: 'Vil høre om støj',
      groups: expect.arrayContaining(['youth', 'elderly', 'working']),
    },
  ]);
});

test('a line taken off meanwhile is not saved in silence', async () => {
  const number = await aCase();
  const { path } = await aContact(number, { who: 'Værftet' });
  await ole.post(path, { do: 'remove' });
  const answer = await pia.post(path, { version: '1', who: 'Værftet', result: 'Ringede' });
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toContain('taget af listen imens');
  expect(page).toContain('Ringede');
});

test('the language changes inside the form, and what is typed stays', async () => {
  const number = await aCase();
  const answer = await pia.post(`/en/planer/${number}/kontakter/linje/ny`, {
    'switch-language': 'en',
    who: 'Naturvennerne',
    groups: ['elderly'],
  });
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('value="Naturvennerne"');
  expect(page).toMatch(/value="elderly" checked/);
  expect(page).toContain('Who in the house does it?');
  expect(await listOf(number)).toEqual([]);
});

test('a written text stands when the plan changes, and the new suggestion stands beside it', async () => {
  const number = await aCase();
  const path = `/planer/${number}/kontakter/tekst/line`;
  const form = await pia.text(path);
  expect(form).toContain('Havnen. Sig, hvad du mener.');
  const fields = { version: hidden(form, 'version'), seen: hidden(form, 'seen') };
  expect((await pia.post(path, { ...fields, body: 'Vores havn. Ring!' })).status).toBe(303);
  const kept = await pia.text(`/planer/${number}/kontakter`);
  expect(kept).toContain('Vores havn. Ring!');
  expect(kept).toContain('rettet af Pia');
  expect(kept).not.toContain('passer ikke længere');

  const version = hidden(await pia.text(`/planer/${number}/navn`), 'version');
  await pia.post(`/planer/${number}/navn`, { version, title: 'Nordkajen', question: '' });
  const stale = await pia.text(`/planer/${number}/kontakter`);
  expect(stale).toContain('Én tekst passer ikke længere');
  expect(stale).toContain('Vores havn. Ring!');
  expect(stale).toContain('Nordkajen. Sig, hvad du mener.');

  expect((await pia.post(path, { do: 'keep', version: '1' })).status).toBe(303);
  expect(await pia.text(`/planer/${number}/kontakter`)).not.toContain('passer ikke længere');
  expect((await pia.post(path, { do: 'follow', version: '1' })).status).toBe(409);
  expect((await pia.post(path, { do: 'follow', version: '2' })).status).toBe(303);
  expect(await spreadTextsOf(db, (await planOf(number)).id, 'da')).toEqual([]);
  expect(await pia.text(`/planer/${number}/kontakter`)).toContain('Nordkajen. Sig, hvad du mener.');
  expect((await eventsIn(number)).filter((what) => what.startsWith('spread-text'))).toHaveLength(3);
});

test('a text that is too long says by how much, and comes back', async () => {
  const number = await aCase();
  const path = `/planer/${number}/kontakter/tekst/short`;
  const body = Array.from({ length: 63 }, (_, index) => `ord${index}`).join(' ');
  const answer = await pia.post(path, { version: '0', seen: '', body });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Teksten er for lang: 63 ord, og der er plads til 60. Stryg 3.');
  expect(page).toContain('ord62');
  const empty = await pia.post(path, { version: '0', seen: '', body: '  ' });
  expect(empty.status).toBe(422);
});

test('two people write a text: the second sees the first’s, and keeps their own in the field', async () => {
  const number = await aCase();
  const path = `/planer/${number}/kontakter/tekst/line`;
  await ole.post(path, { version: '0', seen: '', body: 'Oles tekst' });
  const answer = await pia.post(path, { version: '0', seen: '', body: 'Pias tekst' });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('Ole har rettet teksten imens');
  expect(page).toMatch(/<span class="said">Oles tekst<[\s\S]*?<span class="said">Pias tekst</);
  const version = hidden(page, 'version');
  const kept = await pia.post(path, { version, seen: '', body: 'Pias tekst', do: 'theirs' });
  expect(kept.status).toBe(303);
  expect(await pia.text(path)).toContain('Oles tekst');
  expect(
    (await pia.post(path, { version: hidden(page, 'version'), seen: '', body: 'Pias tekst' })).status,
  ).toBe(303);
});

test('the Danish and the English text are two texts', async () => {
  const number = await aCase();
  await pia.post(`/en/planer/${number}/kontakter/tekst/line`, {
    version: '0',
    seen: '',
    body: 'Our harbour',
  });
  expect(await pia.text(`/planer/${number}/kontakter`)).not.toContain('Our harbour');
  expect(await pia.text(`/en/planer/${number}/kontakter`)).toContain('Our harbour');
});

test('the list comes as a file for a spreadsheet, without formulas', async () => {
  const number = await aCase();
  await aContact(number, { who: '=SUM(A1)', organisation: 'A; B', groups: ['youth'], channel: 'box' });
  const answer = await leo.get(`/planer/${number}/kontakter/liste.csv`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, row] = new TextDecoder().decode(bytes).split('\r\n');
  expect(head).toContain('Senest;Hvem;');
  expect(row).toBe(`;'=SUM(A1);"A; B";Unge 16–24;;Passer en postkasse;;;Ikke kontaktet;;`);
});

test('the sheet for print holds the list and the three texts', async () => {
  const number = await aCase();
  await aContact(number, { who: 'Landsbylauget', detail: 'møder torsdag' });
  const page = await leo.text(`/planer/${number}/kontakter/ark`);
  expect(page).toContain('<dd>Havnen</dd>');
  expect(page).toContain('møder torsdag');
  expect(page).toContain('Havnen. Sig, hvad du mener.');
});

test('a reader sees the list and the texts, and nothing to press', async () => {
  const number = await aCase({ most: ['youth'] });
  await aContact(number, { who: 'Klubben' });
  const page = await leo.text(`/planer/${number}/kontakter`);
  expect(page).toContain('Klubben');
  expect(page).not.toContain(`action="/planer/${number}/`);
  expect(page).not.toContain('/kontakter/linje/');
  expect((await leo.get(`/planer/${number}/kontakter/linje/ny`)).status).toBe(403);
  expect((await leo.post(`/planer/${number}/kontakter`, { suggestion: 'youth-school' })).status).toBe(403);
});

test('addresses that name nothing are not found', async () => {
  const number = await aCase();
  for (const path of ['linje/x', 'linje/01a03df1-027b-7fff-bfff-ffffffffffff', 'tekst/huge'])
    expect((await pia.get(`/planer/${number}/kontakter/${path}`)).status).toBe(404);
  expect((await pia.get('/planer/999999/kontakter')).status).toBe(404);
});
