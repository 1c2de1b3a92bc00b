import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { signedIn } from '../../../tests/support/people.ts';
import { commentsOf, openCommentCounts } from '../../engagement/comment-store.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const kim = await place.visitor('commenter', 'Kim');
const leo = await place.visitor('reader', 'Leo');
type Visitor = typeof pia;

const meeting = { key: 'borgermoede', method: 'borgermoede', slot: 'deepen' } as const;

async function aPlan(): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  await changePlan(db, await planOf(number), { chosen: [meeting] }, place.now());
  return number;
}

const planOf = async (number: number) => {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
};
const saidIn = async (number: number) => commentsOf(db, (await planOf(number)).id);
const openIn = async (number: number) =>
  Object.fromEntries(await openCommentCounts(db, (await planOf(number)).id));
const eventsIn = async (number: number) =>
  (await eventsOf(db, 'plan', (await planOf(number)).id)).events.map(({ what }) => what);
const list = (number: number) => `/planer/${number}/kommentarer`;
const about = (number: number, part: string) => `${list(number)}?del=${encodeURIComponent(part)}`;

/** Writes a comment as one does: with the page's own key. Gives the page one comes to, and the comment's id. */
async function say(who: Visitor, number: number, body: string, part = 'step:borgermoede') {
  const key = hidden(await who.text(about(number, part)), 'key');
  const answer = await who.post(list(number), { key, part, body });
  expect(answer.status).toBe(303);
  return { id: key, to: answer.headers.get('location') ?? '', at: `${list(number)}/${key}` };
}

test('somebody who may only comment writes about a step, and a planner replies and closes it', async () => {
  const number = await aPlan();
  const { at, to } = await say(kim, number, 'Kan vi tage det i hallen?');
  expect(to).toContain('del=step%3Aborgermoede&ok=added');
  const page = await kim.text(to);
  expect(page).toContain('<h1>Skridt: Borgermøde');
  expect(page).toContain('Din kommentar er gemt.');
  expect(page).toContain('Kan vi tage det i hallen?');
  expect(page).toContain(`href="/planer/${number}/skridt#skridt-borgermoede"`);
  expect(await openIn(number)).toEqual({ 'step:borgermoede': 1 });

  const key = hidden(await ole.text(at), 'key');
  const reply = await ole.post(at, { mode: 'answer', key, body: 'Ja, den er ledig.' });
  expect(reply.status).toBe(303);
  const closed = await ole.post(at, { do: 'resolve' });
  const after = await ole.text(closed.headers.get('location') ?? '');
  expect(after).toContain('Kommentaren er løst.');
  expect(after).toContain('Løst (1)');
  expect(after).toContain('Løst af Ole');
  expect(after).toContain('Ja, den er ledig.');
  expect(await openIn(number)).toEqual({});
  await kim.post(at, { do: 'reopen' });
  expect(await openIn(number)).toEqual({ 'step:borgermoede': 1 });
  expect((await eventsIn(number)).slice(0, 4)).toEqual([
    'comment-reopened',
    'comment-resolved',
    'comment-answered',
    'commented',
  ]);
  expect(await kim.text(`/en${list(number)}`)).toMatch(/One comment is open[\s\S]*Step: /);
});

test('the page of one comment says its heading once', async () => {
  const number = await aPlan();
  const { at } = await say(kim, number, 'Er salen ledig?');
  for (const path of [at, `${at}?ret=ja`, `/en${at}`]) {
    const headings = [...(await kim.text(path)).matchAll(/<h[1-4][^>]*>([\s\S]*?)<\/h[1-4]>/g)].map(
      ([, words]) => words,
    );
    expect(new Set(headings).size).toBe(headings.length);
  }
});

test('sent twice it is one comment', async () => {
  const number = await aPlan();
  const { id } = await say(kim, number, 'Én gang');
  await kim.post(list(number), { key: id, part: 'step:borgermoede', body: 'Én gang' });
  expect(await saidIn(number)).toHaveLength(1);
});

test('a reader reads what was said, and can neither write nor press', async () => {
  const number = await aPlan();
  const { at } = await say(kim, number, 'Til alle');
  for (const path of [list(number), about(number, 'step:borgermoede'), at]) {
    const page = await leo.text(path);
    expect(page).toContain('Til alle');
    expect(page).not.toContain(`action="${list(number)}`);
  }
  expect((await leo.post(list(number), { part: 'plan', body: 'x' })).status).toBe(403);
  expect((await leo.post(at, { body: 'x' })).status).toBe(403);
});

test('nobody closes what others began but those who may change the plan', async () => {
  const number = await aPlan();
  const ida = await place.visitor('commenter', 'Ida');
  const { at } = await say(kim, number, 'Min');
  expect((await ida.post(at, { do: 'resolve' })).status).toBe(403);
  expect((await ida.post(at, { do: 'delete' })).status).toBe(403);
  expect((await ole.post(at, { do: 'delete' })).status).toBe(403);
  expect((await ida.post(at, { mode: 'edit', version: '1', body: 'En andens' })).status).toBe(403);
  expect(await saidIn(number)).toMatchObject([{ body: 'Min', resolvedAt: undefined }]);
  expect((await kim.post(at, { do: 'resolve' })).status).toBe(303);
});

test.each([
  ['', 'Skriv noget, før du gemmer.'],
  ['x'.repeat(2001), 'Du har skrevet 2.001.'],
  ['Hun har 010190-1234', 'ligner et CPR-nummer'],
])('what cannot be kept comes back with the reason: %#', async (body, reason) => {
  const number = await aPlan();
  const answer = await kim.post(list(number), { part: 'step:borgermoede', body, tell: ['somebody'] });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(reason);
  expect(page).toContain(body);
  expect(page).toContain('<h1>Skridt: Borgermøde');
  expect(await saidIn(number)).toEqual([]);
});

test('one mends one’s own words; changed in another window meanwhile, both are shown', async () => {
  const number = await aPlan();
  const { at } = await say(kim, number, 'Første');
  const version = hidden(await kim.text(`${at}?ret=ja`), 'version');
  expect((await kim.post(at, { mode: 'edit', version, body: 'Anden' })).status).toBe(303);
  const stale = await kim.post(at, { mode: 'edit', version, body: 'Tredje' });
  expect(stale.status).toBe(409);
  const page = await stale.text();
  expect(page).toContain('Du har rettet kommentaren i et andet vindue imens');
  expect(page).toMatch(/<span class="said">Anden<[\s\S]*?<span class="said">Tredje</);
  const theirs = { mode: 'edit', version: hidden(page, 'version'), body: 'Tredje', do: 'theirs' };
  expect((await kim.post(at, theirs)).status).toBe(303);
  expect(await saidIn(number)).toMatchObject([{ body: 'Anden', version: 2 }]);
  expect(page).toMatch(/<textarea[^>]*>\s*Tredje</);
  const again = await kim.post(at, { mode: 'edit', version: hidden(page, 'version'), body: 'Tredje' });
  expect(again.status).toBe(303);
  expect(await saidIn(number)).toMatchObject([{ body: 'Tredje', version: 3 }]);
  expect(await kim.text(list(number))).toContain('rettet');
});

test('a deleted comment keeps its place while it has replies, and goes with the last of them', async () => {
  const number = await aPlan();
  const { at, id } = await say(kim, number, 'Hemmelig');
  const key = hidden(await ole.text(at), 'key');
  await ole.post(at, { mode: 'answer', key, body: 'Svar' });
  await kim.post(at, { do: 'delete' });
  const page = await ole.text(list(number));
  expect(page).toContain('Kim har slettet sin kommentar.');
  expect(page).not.toContain('Hemmelig');
  expect(page).toContain('Svar');
  expect(JSON.stringify((await eventsOf(db, 'plan', (await planOf(number)).id)).events)).not.toContain(
    'Hemmelig',
  );
  await ole.post(`${list(number)}/${key}`, { do: 'delete' });
  expect(await saidIn(number)).toEqual([]);
  expect((await ole.get(at)).status).toBe(404);
  // Written to when it has gone: the words are kept, to be said about the plan.
  const lost = await ole.post(at, { mode: 'answer', key: id, part: 'step:borgermoede', body: 'For sent' });
  expect(lost.status).toBe(409);
  const words = await lost.text();
  expect(words).toContain('det, du skrev om, er væk');
  expect(words).toContain('For sent');
});

test('a reply to what was closed meanwhile opens it again', async () => {
  const number = await aPlan();
  const { at } = await say(kim, number, 'Er det godt nok?');
  const key = hidden(await ole.text(at), 'key');
  await kim.post(at, { do: 'resolve' });
  await ole.post(at, { mode: 'answer', key, body: 'Nej' });
  expect(await openIn(number)).toEqual({ 'step:borgermoede': 1 });
});

test('comments on a part that the plan no longer has stay, and say so', async () => {
  const number = await aPlan();
  await say(kim, number, 'Om mødet');
  await changePlan(db, await planOf(number), { chosen: [] }, place.now());
  const page = await pia.text(list(number));
  expect(page).toMatch(/Om dele, planen ikke har længere[\s\S]*<h3>Skridt: Borgermøde[\s\S]*Om mødet/);
  const part = await pia.text(about(number, 'step:borgermoede'));
  expect(part).toContain('Planen har den ikke længere');
  expect(part).not.toContain('name="body"');
  const late = await kim.post(list(number), { part: 'step:borgermoede', body: 'Også jeg' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Også jeg');
});

test('the language changes inside the form, and what is typed stays', async () => {
  const number = await aPlan();
  const fields = { 'switch-language': 'en', part: 'timeline', body: 'Tiden er knap' };
  const answer = await kim.post(`/en${list(number)}`, fields);
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('<h1>The timeline');
  expect(page).toContain('Tiden er knap');
  expect(await saidIn(number)).toEqual([]);
});

test('what is typed is text and nothing else', async () => {
  const number = await aPlan();
  const { to } = await say(kim, number, '<script>alert(1)</script>\n\n@Pia & co.');
  const page = await kim.text(to);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script>alert');
});

test('a comment on a part of the memo leads to the length the part stands in', async () => {
  const number = await aPlan();
  const memo = `/planer/${number}/dagsordenspunkt`;
  for (const [part, to] of [
    ['memo:summary', `${memo}#afsnit-summary`],
    ['memo:costs', `${memo}?laengde=fuldt#afsnit-costs`],
    ['memo:short', `${memo}?laengde=kort#afsnit-short`],
  ] as const) {
    expect(await kim.text(about(number, part))).toContain(`href="${to}"`);
    await kim.post(list(number), { part, body: 'Passer det?' });
    expect(await kim.text(list(number))).toContain(`href="${to}"`);
  }
  expect(await kim.text(`/en${about(number, 'memo:costs')}`)).toContain(
    `href="/en${memo}?laengde=fuldt#afsnit-costs"`,
  );
});

test('a part that no plan has, and a comment that is not there, are not found', async () => {
  const number = await aPlan();
  expect((await pia.get(about(number, 'step:never'))).status).toBe(404);
  expect((await pia.get(`${list(number)}/01a03df1-027b-7fff-bfff-ffffffffffff`)).status).toBe(404);
  expect((await pia.get('/planer/999999/kommentarer')).status).toBe(404);
  const other = await aPlan();
  const { id } = await say(kim, number, 'Her');
  expect((await pia.get(`${list(other)}/${id}`)).status, 'of another plan').toBe(404);
});

test('the parts of a plan are all there to be commented on', async () => {
  const number = await aPlan();
  const { cookie } = await signedIn(db, 'commenter', place.now(), { name: 'Bo' });
  const bo = place.visitorWith(cookie);
  for (const part of [
    'plan',
    'question:12',
    'what-if',
    'timeline',
    'task:borgermoede:room',
    'memo:all',
    'memo:summary',
    'memo:costs',
  ])
    expect(await bo.text(about(number, part)), part).toContain('name="body"');
});

test('a reply to what is deleted in the same moment is not lost, and the house does not stumble', async () => {
  for (let round = 0; round < 6; round++) {
    const number = await aPlan();
    const { at, id } = await say(ole, number, 'Skal vi bruge hallen?');
    const key = hidden(await pia.text(at), 'key');
    const reply = { mode: 'answer', key, part: 'step:borgermoede', body: 'Den er optaget.' };
    const [, answer] = await Promise.all([ole.post(at, { do: 'delete' }), pia.post(at, reply)]);
    expect([303, 409]).toContain(answer.status);
    const said = await saidIn(number);
    if (answer.status === 409) expect(await answer.text()).toContain('Den er optaget.');
    else expect(said.map((one) => one.id).toSorted()).toEqual([id, key].toSorted());
  }
});
