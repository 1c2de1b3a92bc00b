import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { house } from '../../../tests/support/house.ts';
import { addDecision } from '../../engagement/decision-store.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import { newId } from '../../engagement/ids.ts';
import type { Answers } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';
import { keptSentencesOf } from './store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

const first: Answers = {
  phase: 'proposal',
  decider: 'council',
  room: 'medium',
  purpose: 'test',
  promise: 'consult',
  most: ['elderly'],
  owner: 'Planlægger A',
};

async function aCase(answers: Answers = first): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt må der bygges?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  await answer(number, answers);
  return number;
}

async function planOf(number: number) {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

async function answer(number: number, answers: Answers) {
  expect(await changePlan(db, await planOf(number), { answers }, place.now())).toBe(true);
}

const memoAt = (number: number) => `/planer/${number}/dagsordenspunkt`;
const partAt = (number: number, key = 'promise') => `${memoAt(number)}/afsnit/${key}`;
const keptIn = async (number: number) => keptSentencesOf(db, (await planOf(number)).id);
const eventsIn = async (number: number) =>
  (await eventsOf(db, 'plan', (await planOf(number)).id)).events.filter(({ what }) =>
    what.startsWith('memo'),
  );

/** What a page's form would send, as it stands. */
function fieldsOf(page: string): Record<string, string[]> {
  const form = /<form[^>]*id="part"[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  const fields: Record<string, string[]> = {};
  const put = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), readable(value)];
  };
  for (const [, name = '', value = ''] of form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g))
    put(readable(name), value);
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
  ))
    put(readable(name), text);
  return fields;
}

const readable = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The key of a part's first sentence, and its field. */
function firstOf(fields: Record<string, string[]>) {
  const key = fields.key?.[0] ?? '';
  return { key, text: `text:${key}`, was: fields[`was:${key}`]?.[0] ?? '' };
}

/** Writes in the first field of a part, and saves. */
async function write(who: typeof pia, number: number, text: string, key?: string) {
  const fields = fieldsOf(await who.text(partAt(number, key)));
  const one = firstOf(fields);
  return who.post(partAt(number, key), { ...fields, [one.text]: text, do: 'save' });
}

/** The form behind a button of the memo, for a part or for everything. */
function acceptIn(page: string, section: string): Record<string, string> {
  const forms = [...page.matchAll(/<form[^>]*dagsordenspunkt\/godkend"[\s\S]*?<\/form>/g)].map(
    ([form]) => form,
  );
  const form = forms.find((one) =>
    section ? one.includes(`name="section" value="${section}"`) : !one.includes('name="section"'),
  );
  const fields: Record<string, string> = { do: 'accept' };
  for (const [, name = '', value = ''] of (form ?? '').matchAll(
    /type="hidden" name="([^"]*)" value="([^"]*)"/g,
  ))
    fields[name] = readable(value);
  return fields;
}

test('a fresh memo is the program’s, in three lengths and both languages', async () => {
  const number = await aCase();
  for (const path of [memoAt(number), `${memoAt(number)}?laengde=kort`, `${memoAt(number)}?laengde=fuldt`]) {
    const page = await pia.text(path);
    expect(page).toContain('Havnen: plan for inddragelse');
    expect(page).toContain('Skrevet af programmet');
    expect(page).toContain('is-program');
    expect(await pia.text(`/en${path}`)).toContain('Written by the program');
  }
  expect(await pia.text(`${memoAt(number)}?laengde=fuldt`)).toContain('/fil/fuldt.docx');
  expect(await keptIn(number)).toEqual([]);
});

test('a part is accepted with one button, and taken back with another', async () => {
  const number = await aCase();
  const accepted = await pia.post(
    `${memoAt(number)}/godkend`,
    acceptIn(await pia.text(memoAt(number)), 'promise'),
  );
  expect(accepted.status).toBe(303);
  const rows = await keptIn(number);
  expect(rows.length).toBeGreaterThan(0);
  expect(
    rows.every(({ key, state, by }) => key.startsWith('promise.') && state === 'accepted' && by === 'Pia'),
  ).toBe(true);
  const page = await pia.text((accepted.headers.get('location') ?? '').replace(/#.*/, ''));
  expect(page).toMatch(/sætning(er)? er godkendt/);

  const at = /name="at" value="([^"]*)"/.exec(page)?.[1] ?? '';
  await pia.post(`${memoAt(number)}/godkend`, {
    do: 'take-back',
    laengde: 'to-sider',
    section: 'promise',
    at,
  });
  expect(await keptIn(number)).toEqual([]);
  expect((await eventsIn(number)).map(({ what }) => what)).toEqual(['memo-taken-back', 'memo-accepted']);
});

test('everything in a length is accepted at once, and counts in the longer one', async () => {
  const number = await aCase();
  await write(pia, number, 'Vi lytter.');
  await pia.post(`${memoAt(number)}/godkend`, acceptIn(await pia.text(memoAt(number)), ''));
  expect(await pia.text(memoAt(number))).toContain('I har læst og godkendt det hele.');
  const full = await pia.text(`${memoAt(number)}?laengde=fuldt`);
  expect(full).toContain('Læst og godkendt');
  const rows = await keptIn(number);
  expect(rows.filter(({ state }) => state === 'edited').map(({ text }) => text)).toEqual(['Vi lytter.']);
});

test('the memo leads to where a first decision is written down, and readers are not sent there', async () => {
  const number = await aCase();
  const link = `href="/planer/${number}/beslutning"`;
  expect(await pia.text(memoAt(number))).toMatch(new RegExp(`${link}[^>]*>Skriv, hvad de besluttede<`));
  expect(await leo.text(memoAt(number))).not.toContain(link);
  await pia.post(`/planer/${number}/beslutning`, {
    ...{ outcome: 'approved', day: '2026-11-20', body: 'Byrådet', planVersion: '2' },
  });
  const page = await pia.text(memoAt(number));
  expect(page).toContain('Se beslutningen');
  expect(page).not.toContain('Skriv, hvad de besluttede');
});

test('nothing is accepted that came after it was read', async () => {
  const number = await aCase();
  const read = acceptIn(await pia.text(memoAt(number)), 'promise');
  await answer(number, { ...first, promise: 'involve' });
  const answered = await pia.post(`${memoAt(number)}/godkend`, read);
  expect(answered.status).toBe(409);
  expect(await answered.text()).toContain('Planen ændrede sig, mens du læste');
  expect(await keptIn(number)).toEqual([]);
});

test('saving a part edits what was changed, leaves out what was emptied and accepts the rest', async () => {
  const number = await aCase();
  const fields = fieldsOf(await pia.text(partAt(number, 'people')));
  const keys = (fields.key ?? []).filter((key) => !key.endsWith('.own'));
  expect(keys.length).toBeGreaterThan(0);
  const [one = ''] = keys;
  await pia.post(partAt(number, 'people'), {
    ...fields,
    [`text:${one}`]: '  Sagen   rammer de ældre.  ',
    'text:people.own': 'Pensionisterne har skrevet.\n\n  Vi ringer til dem. ',
    do: 'save',
  });
  const rows = await keptIn(number);
  expect(rows.find(({ key }) => key === one)).toMatchObject({
    state: 'edited',
    text: 'Sagen rammer de ældre.',
  });
  expect(rows.find(({ key }) => key === 'people.own')).toMatchObject({
    text: 'Pensionisterne har skrevet.\nVi ringer til dem.',
  });
  expect(rows.filter(({ state }) => state === 'accepted')).toHaveLength(keys.length - 1);
  const page = await pia.text(memoAt(number));
  expect(page).toContain('<p>Vi ringer til dem.</p>');

  expect((await write(pia, number, '', 'promise')).status).toBe(303);
  expect((await keptIn(number)).find(({ state }) => state === 'left-out')?.key).toMatch(/^promise\./);
  expect(await pia.text(memoAt(number))).toContain('1 sætning udeladt');
});

test('an edited sentence stands when the plan changes; the new one is offered, and keeping one’s own settles it', async () => {
  const number = await aCase();
  await write(pia, number, 'Vi lytter, før vi beslutter.');
  expect(await pia.text(memoAt(number))).not.toContain('Planen har ændret sig');
  await answer(number, { ...first, promise: 'involve' });
  const page = await pia.text(memoAt(number));
  expect(page).toContain('Vi lytter, før vi beslutter.');
  expect(page).toContain('Planen har ændret sig. Nu ville der stå:');
  expect(page).toContain('Én sætning passer ikke længere med planen');

  // Saving the part without deciding leaves the question open.
  const fields = fieldsOf(await pia.text(partAt(number)));
  await pia.post(partAt(number), { ...fields, do: 'save' });
  expect(await pia.text(memoAt(number))).toContain('Planen har ændret sig');

  const { key } = firstOf(fields);
  const kept = await pia.post(partAt(number), {
    ...fieldsOf(await pia.text(partAt(number))),
    do: `keep ${key}`,
  });
  expect(kept.headers.get('location')).toBe(`${partAt(number)}?ok=saved#f-${key}`);
  expect(await pia.text(memoAt(number))).not.toContain('Planen har ændret sig');

  await answer(number, { ...first, promise: 'collaborate' });
  const again = fieldsOf(await pia.text(partAt(number)));
  await pia.post(partAt(number), { ...again, do: `take ${key}` });
  expect((await keptIn(number)).find((one) => one.key === key)).toMatchObject({
    state: 'accepted',
    text: again[`seen:${key}`]?.[0],
  });
});

test('what was accepted stays as accepted until somebody takes the new sentence', async () => {
  const number = await aCase();
  await pia.post(`${memoAt(number)}/godkend`, acceptIn(await pia.text(memoAt(number)), 'promise'));
  const [row] = await keptIn(number);
  await answer(number, { ...first, promise: 'involve' });
  const page = await pia.text(memoAt(number));
  expect(page).toContain(row?.text);
  expect(page).toContain('Nu ville der stå:');
});

test('a button for one sentence keeps what is typed in the others', async () => {
  const number = await aCase();
  const fields = fieldsOf(await pia.text(partAt(number)));
  const { key } = firstOf(fields);
  const answered = await pia.post(partAt(number), {
    ...fields,
    'text:promise.own': 'Endnu ikke gemt.',
    do: `leave ${key}`,
  });
  const page = await answered.text();
  expect(answered.status).toBe(200);
  expect(page).toContain('Det andet, du har skrevet her på siden, er ikke gemt endnu.');
  expect(page).toContain('Endnu ikke gemt.');
  expect((await keptIn(number)).map(({ state }) => state)).toEqual(['left-out']);
  expect((await pia.post(partAt(number), { ...fieldsOf(page), do: 'save' })).status).toBe(303);
  expect((await keptIn(number)).map(({ text }) => text)).toContain('Endnu ikke gemt.');
});

test('two people write different sentences of a part, and both are kept', async () => {
  const number = await aCase();
  const before = fieldsOf(await pia.text(partAt(number)));
  await write(ole, number, 'Oles løfte.');
  const answered = await pia.post(partAt(number), {
    ...before,
    'text:promise.own': 'Pias egen.',
    do: 'save',
  });
  expect(answered.status).toBe(303);
  expect((await keptIn(number)).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Oles løfte.', 'Pias egen.']),
  );
});

test('one’s own sentence from another window is not said to be somebody else’s', async () => {
  const number = await aCase();
  const before = fieldsOf(await pia.text(partAt(number)));
  const one = firstOf(before);
  await write(pia, number, 'Fra det ene vindue.');
  const sent = { ...before, [one.text]: 'Fra det andet vindue.', do: 'save' };
  const answered = await pia.post(partAt(number), sent);
  const page = await answered.text();
  expect(answered.status).toBe(409);
  expect(page).toContain('Du har selv rettet én sætning i et andet vindue');
  expect(page).toContain('Du skrev i det andet vindue:');
  expect(page).toContain('Det, jeg skrev i det andet vindue');
  expect(page).not.toContain('Pia har skrevet');
  const english = await pia.post(`/en${partAt(number)}`, { ...sent, language: 'da' });
  expect(await english.text()).toContain('You wrote in the other window:');
});

test('two people write the same sentence: both are shown, mine is in the field, and I choose', async () => {
  const number = await aCase();
  const before = fieldsOf(await pia.text(partAt(number)));
  const one = firstOf(before);
  await write(ole, number, 'Oles løfte.');
  const mine = { ...before, [one.text]: 'Pias løfte.', 'text:promise.own': 'Pias egen.', do: 'save' };
  const answered = await pia.post(partAt(number), mine);
  const page = await answered.text();
  expect(answered.status).toBe(409);
  expect(page).toContain('Ole har skrevet:');
  expect(page).toContain('Oles løfte.');
  expect(fieldsOf(page)[one.text]).toEqual(['Pias løfte.']);
  // Only the one sentence waits for a choice.
  expect((await keptIn(number)).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Oles løfte.', 'Pias egen.']),
  );

  const theirs = await pia.post(partAt(number), {
    ...fieldsOf(page),
    [`choose:${one.key}`]: 'theirs',
    do: 'save',
  });
  expect(theirs.status).toBe(303);
  expect((await keptIn(number)).find(({ key }) => key === one.key)?.text).toBe('Oles løfte.');
  const ours = await pia.post(partAt(number), {
    ...fieldsOf(page),
    [`choose:${one.key}`]: 'mine',
    do: 'save',
  });
  expect(ours.status).toBe(303);
  expect((await keptIn(number)).find(({ key }) => key === one.key)).toMatchObject({
    text: 'Pias løfte.',
    by: 'Pia',
  });
  const edited = (await eventsIn(number)).find(({ what }) => what === 'memo-edited');
  expect(edited?.details).toEqual({
    key: one.key,
    language: 'da',
    before: 'Oles løfte.',
    after: 'Pias løfte.',
  });
});

test('a text that is too long comes back as typed', async () => {
  const number = await aCase();
  const answered = await write(pia, number, 'Løfte. '.repeat(200));
  expect(answered.status).toBe(422);
  expect(await answered.text()).toContain('der er plads til 1200');
  expect(await keptIn(number)).toEqual([]);
});

test('the language changes around what is typed, and an edit in one language says so in the other', async () => {
  const number = await aCase();
  const fields = fieldsOf(await pia.text(partAt(number)));
  const one = firstOf(fields);
  const typed = { ...fields, [one.text]: 'Vi lytter.' };
  const switched = await pia.post(`/en${partAt(number)}`, { ...typed, 'switch-language': 'en' });
  const page = await switched.text();
  expect(page).toContain('You are editing the Danish agenda item.');
  expect(page).toContain('Vi lytter.');
  expect((await pia.post(`/en${partAt(number)}`, { ...fieldsOf(page), do: 'save' })).status).toBe(303);
  expect((await keptIn(number)).map(({ language, text }) => [language, text])).toContainEqual([
    'da',
    'Vi lytter.',
  ]);
  const english = await pia.text(`/en${memoAt(number)}`);
  expect(english).toContain('1 sentence edited only in Danish');
  expect(english).not.toContain('Vi lytter.');
  const untouched = await pia.post(`/en${partAt(number)}`, {
    ...fieldsOf(await pia.text(partAt(number))),
    'switch-language': 'en',
  });
  expect(untouched.headers.get('location')).toBe(`/en${partAt(number)}`);
});

test('what was typed when the session had run out stands in the form after signing in', async () => {
  const number = await aCase();
  const fields = fieldsOf(await pia.text(partAt(number)));
  const lost = place.visitorWith(`${pia.cookie?.split('=')[0]}=gone`);
  const answered = await lost.post(partAt(number), {
    ...fields,
    [firstOf(fields).text]: 'Vi lytter.',
    do: 'save',
  });
  const kept = answered.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('medvirk-kept'))
    ?.split(';')[0];
  const page = await place.visitorWith(`${pia.cookie}; ${kept}`).text(partAt(number));
  expect(page).toContain('Du nåede at blive logget ud.');
  expect(fieldsOf(page)[firstOf(fields).text]).toEqual(['Vi lytter.']);
});

test('an edited sentence of which the plan says nothing now stays, is told of, and can be removed', async () => {
  const number = await aCase();
  await write(pia, number, 'Det rammer de ældre hårdest.', 'people');
  const key = (await keptIn(number)).find(({ state }) => state === 'edited')?.key ?? '';
  await answer(number, { ...first, most: [] });
  const page = await pia.text(memoAt(number));
  expect(page).toContain('Det rammer de ældre hårdest.');
  expect(page).toMatch(/Planen siger ikke længere noget om det her|Nu ville der stå/);
  const form = await pia.text(partAt(number, key.split('.')[0]));
  await pia.post(partAt(number, key.split('.')[0]), { ...fieldsOf(form), do: `leave ${key}` });
  expect(await pia.text(memoAt(number))).not.toContain('Det rammer de ældre hårdest.');
});

test('a reader sees the memo and who stands by it, and nothing to press', async () => {
  const number = await aCase();
  await write(pia, number, 'Vi lytter.');
  const page = await leo.text(memoAt(number));
  expect(page).toContain('Vi lytter.');
  expect(page).toContain('is-program');
  expect(page).toContain('Rettet af Pia');
  expect(page).not.toContain('/godkend"');
  expect(page).not.toContain('/afsnit/');
  expect((await leo.get(partAt(number))).status).toBe(403);
  expect((await leo.post(partAt(number), {})).status).toBe(403);
  expect((await leo.post(`${memoAt(number)}/godkend`, { do: 'accept' })).status).toBe(403);
});

test('beside each part of the memo one can say something about it, under its own name', async () => {
  const number = await aCase();
  const page = `/planer/${number}/kommentarer?del=memo%3Apromise`;
  expect(await pia.text(memoAt(number))).toContain(`href="${page}"`);
  expect(await pia.text(page)).toMatch(/<h1>Dagsordenspunktet: Løfte til borgerne</);
  expect(await leo.text(memoAt(number))).not.toContain(page);
});

test('addresses that name nothing are not found', async () => {
  const number = await aCase();
  for (const path of [`${memoAt(number)}/afsnit/ukendt`, '/planer/999999/dagsordenspunkt', partAt(999999)])
    expect((await pia.get(path)).status).toBe(404);
  expect((await pia.get(`${memoAt(number)}/godkend`)).status).toBe(303);
});

test('what was typed in Danish is marked as Danish on the English page, and nothing on the Danish one', async () => {
  const number = await aCase();
  const english = await pia.text(`/en${memoAt(number)}`);
  expect(english).toContain('<h1 id="sheet-title"><span lang="da">Havnen</span>: plan for involving');
  expect(english).toContain('The question is: <span lang="da">Hvor højt må der bygges?</span>');
  expect(english).toContain('(responsible: <span lang="da">Planlægger A</span>)');
  expect(await pia.text(memoAt(number))).not.toContain('<span lang="da">');
});

test('a decision stands in the memo with who took it and when', async () => {
  const number = await aCase();
  const plan = await planOf(number);
  await addDecision(db, {
    ...{ id: newId<'decision'>(place.now(), randomBytes), plan: plan.id, planVersion: plan.version },
    ...{ outcome: 'approved', day: '2026-10-28', body: 'Planudvalget', text: 'Udvalget siger ja.' },
    ...{ recordedBy: 'Pia', recordedAt: place.now() },
  });
  expect(await pia.text(memoAt(number))).toContain(
    'Planudvalget godkendte planen onsdag den 28. oktober 2026.',
  );
  expect(await pia.text(`${memoAt(number)}?laengde=fuldt`)).toContain(
    'Beslutningen lyder: »Udvalget siger ja.«',
  );
});
