import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, home, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';
import { readLinksAtMost } from '../../engagement/read-link.ts';
import { readLinksOf } from '../../engagement/read-link-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const leo = await place.visitor('reader', 'Leo');
const nobody = place.visitorWith(undefined);

async function planOf(number: number): Promise<Plan> {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

async function aPlan(title: string): Promise<Plan> {
  const begun = await pia.post('/planer/ny', { title, question: 'Hvor mange træer?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  const answers = { decider: 'council', decisionDay: '2027-05-26', purpose: 'test', owner: 'Bo' } as const;
  await changePlan(db, await planOf(number), { answers }, place.now());
  return planOf(number);
}

const links = ({ number }: Plan) => `/planer/${number}/laeselink`;
const linksIn = ({ id }: Plan) => readLinksOf(db, id);
const eventsIn = async ({ id }: Plan) => (await eventsOf(db, 'plan', id)).events;

/** Makes a link and gives the path under which it is read. */
async function made(plan: Plan, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const key = hidden(await pia.text(links(plan)), 'key');
  const answer = await pia.post(links(plan), { key, name: 'Udvalget for Plan og Klima', ...fields });
  expect(answer.status).toBe(303);
  const page = await pia.text(answer.headers.get('location') ?? '');
  const address = /<p class="mv-address">([^<]*)<\/p>/.exec(page)?.[1] ?? '';
  expect(address.startsWith(`${home}/laes/`)).toBe(true);
  return address.slice(home.length);
}

test('the address of a link has a button that copies it, and of a withdrawn one none', async () => {
  const plan = await aPlan('Torvets bænke');
  await made(plan);
  const page = await pia.text(links(plan));
  const from = /<copy-text data-from="([^"]+)" data-label="Kopiér linket"/.exec(page)?.[1] ?? 'nowhere';
  expect(page).toMatch(new RegExp(`id="${from}"><p class="mv-address">${home}/laes/`));
  const [link] = await linksIn(plan);
  await pia.post(links(plan), { withdraw: link?.id ?? '' });
  expect(await pia.text(links(plan))).not.toContain('<copy-text');
});

test('a link with a name is made, shown again, and opens the text without signing in', async () => {
  const plan = await aPlan('Torvets træer');
  const at = await made(plan);
  expect(await pia.text(links(plan))).toContain(at);
  const answer = await nobody.get(at);
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('Torvets træer');
  expect(page).toContain('Teksten, som den står mandag den 23. november 2026.');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page).toContain('content="noindex"');
  expect(page).not.toMatch(/href="(\/en)?\/(planer|log-ind|konto|indstillinger)/);
  expect(page).not.toContain('Udvalget for Plan og Klima');
  expect(page).not.toMatch(/undefined|\[object|NaN/);
  const english = await nobody.text(`/en${at}`);
  expect(english).toContain('The text as it stands on Monday');
  expect(await nobody.text(`${at}?laengde=fuldt`)).toContain('Hele sagen med bilag');
  const word = await nobody.get(`${at}/fil/fuldt.docx`);
  expect(word.headers.get('content-type')).toContain('wordprocessingml');
  expect(word.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page).toContain(`href="${at}/fil/to-sider.pdf"`);
  expect((await nobody.get(`${at}/fil/andet.exe`)).status).toBe(404);
  expect((await nobody.get(`${at.slice(0, -1)}!/fil/fuldt.docx`)).status).toBe(404);
  // A planner who opens it sees what the committee sees.
  expect(await pia.text(at)).not.toMatch(/href="\/(planer|konto)/);
  expect((await eventsIn(plan))[0]).toMatchObject({
    what: 'link-made',
    details: { name: 'Udvalget for Plan og Klima' },
  });
});

test('the form sent twice makes one link, and nothing in the database opens it', async () => {
  const plan = await aPlan('Stien');
  const key = hidden(await pia.text(links(plan)), 'key');
  await pia.post(links(plan), { key, name: 'Udvalget' });
  await pia.post(links(plan), { key, name: 'Udvalget' });
  const [link, ...rest] = await linksIn(plan);
  expect(rest).toEqual([]);
  expect((await nobody.get(`/laes/${link?.id}`)).status).toBe(404);
});

test('it is counted how often and when a link was last opened', async () => {
  const plan = await aPlan('Broen');
  const at = await made(plan);
  expect(await pia.text(links(plan))).toContain('ikke åbnet endnu');
  await nobody.get(at);
  await nobody.get(`/en${at}`);
  expect(await pia.text(links(plan))).toContain('åbnet 2 gange, senest');
  expect(await linksIn(plan)).toMatchObject([{ opened: 2, lastOpenedAt: place.now() }]);
});

test('a link that is withdrawn or over does not open, and says whom to call', async () => {
  const plan = await aPlan('Skoven');
  const at = await made(plan);
  const [link] = await linksIn(plan);
  const gone = await pia.post(links(plan), { withdraw: link?.id ?? '' });
  expect(await pia.text(gone.headers.get('location') ?? '')).toContain('er trukket tilbage');
  await pia.post(links(plan), { withdraw: link?.id ?? '' });
  const answer = await nobody.get(at);
  expect(answer.status).toBe(410);
  const page = await answer.text();
  expect(page).toContain('Linket er trukket tilbage');
  expect(page).toContain('Ring til');
  expect(page).not.toContain('Skoven');
  expect((await eventsIn(plan)).filter(({ what }) => what === 'link-withdrawn')).toHaveLength(1);
  const until = await made(plan, { lastDay: '2026-11-23' });
  expect((await nobody.get(until)).status).toBe(200);
  place.setClock('2026-11-24T09:00:00Z');
  const over = await nobody.get(until);
  expect(over.status).toBe(410);
  expect(await over.text()).toContain('Linket er udløbet');
  expect(await nobody.text(`/en${until}`)).toContain('The link is over');
  place.setClock('2026-11-23T09:00:00Z');
});

test('the timeline is drawn for those who read by a link, as on the memo’s own page', async () => {
  const plan = await aPlan('Torvets lys');
  const at = await made(plan);
  const full = await nobody.text(`${at}?laengde=fuldt`);
  const own = await pia.text(`/planer/${plan.number}/dagsordenspunkt?laengde=fuldt`);
  const drawn = /<figure class="mv-year[\s\S]*?<\/figure>/.exec(own)?.[0];
  expect(drawn).toBeDefined();
  expect(full).toContain(drawn);
});

test('guessing is stopped after a while; a link that works still opens', async () => {
  const plan = await aPlan('Åen');
  const at = await made(plan);
  const wrong = `/laes/${'A'.repeat(46)}`;
  const first = await nobody.get(wrong);
  expect(first.status).toBe(404);
  expect(await first.text()).toContain('Vi kender ikke linket');
  expect(first.headers.get('referrer-policy')).toBe('no-referrer');
  for (let tries = 0; tries < 25; tries++) await nobody.get(wrong);
  expect((await nobody.get(wrong)).status).toBe(429);
  expect((await nobody.get(at)).status).toBe(200);
});

test('what is wrong is said at its field, and what was typed stays, also in the other language', async () => {
  const plan = await aPlan('Havnen');
  const answer = await pia.post(links(plan), { name: ' ', lastDay: '2026-01-01' });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Skriv, hvem linket er til.');
  expect(page).toContain('Vælg en dag, der ikke er gået endnu.');
  expect(page).toContain('value="2026-01-01"');
  const switched = await pia.post(`/en${links(plan)}`, { 'switch-language': 'en', name: 'The committee' });
  expect(await switched.text()).toContain('value="The committee"');
  expect(await linksIn(plan)).toEqual([]);
  expect((await leo.get(links(plan))).status).toBe(403);
});

test('a plan that is put away gets no new links, and its old ones can be withdrawn', async () => {
  const plan = await aPlan('Pladsen');
  const at = await made(plan);
  await pia.post(`/planer/${plan.number}/arkiv`, { do: 'put-away' });
  expect((await nobody.get(at)).status).toBe(200);
  expect(await pia.text(links(plan))).not.toContain('Lav linket');
  expect((await pia.post(links(plan), { name: 'Nyt' })).status).toBe(409);
  const [link] = await linksIn(plan);
  expect((await pia.post(links(plan), { withdraw: link?.id ?? '' })).status).toBe(303);
  expect((await nobody.get(at)).status).toBe(410);
});

test('the last link there is room for, sent twice, is one link and not too many', async () => {
  const plan = await aPlan('Mange udvalg');
  for (let nth = 1; nth < readLinksAtMost; nth++) await pia.post(links(plan), { name: `Udvalg ${nth}` });
  const last = { key: hidden(await pia.text(links(plan)), 'key'), name: 'Det sidste udvalg' };
  expect((await pia.post(links(plan), last)).status).toBe(303);
  expect((await pia.post(links(plan), last)).status).toBe(303);
  expect((await pia.post(links(plan), { name: 'Et til' })).status).toBe(422);
  expect(await linksIn(plan)).toHaveLength(readLinksAtMost);
});
