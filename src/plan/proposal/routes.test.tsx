import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { goneOnWith, planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const leo = await place.visitor('reader', 'Leo');

async function planWith(...screens: readonly Record<string, string | readonly string[]>[]): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  for (const [index, fields] of screens.entries()) {
    const answer = await pia.post(`/planer/${number}/spoergsmaal/${index + 1}`, { base: '{}', ...fields });
    expect(answer.status).toBe(303);
  }
  return number;
}

const planOf = async (number: number) => {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
};

test('after six questions there is a preliminary proposal, and it says so', async () => {
  const number = await planWith(
    { phase: 'proposal', law: ['lokalplan'], decisionDay: '2027-06-24' },
    { room: 'medium', purpose: 'test', promise: 'involve' },
  );
  const page = await pia.text(`/planer/${number}/forslag`);
  expect(page).toContain('Foreløbigt forslag efter 6 af 12 svar');
  expect(page).toContain('Det lyder som en sag, hvor I skal have trykprøvet et forslag.');
  expect(page).toContain('Vi foreslår:');
  expect(page).toContain('Seks ting mangler I at afklare');
});

test('a plan that knows nothing still gives a proposal', async () => {
  const page = await pia.text(`/planer/${await planWith()}/forslag`);
  expect(page).toContain('Foreløbigt forslag efter 0 af 12 svar');
  expect(page).toContain('Tolv ting mangler I at afklare');
});

test('a contradiction is found, mended with one click, and gone', async () => {
  const number = await planWith(
    { phase: 'wish' },
    { room: 'medium', purpose: 'codevelop', promise: 'consult' },
  );
  const page = await pia.text(`/planer/${number}/forslag`);
  expect(page).toContain('Det hænger ikke sammen');
  const fix = /name="fix" value="(promise [a-z]+)"/.exec(page)?.[1] ?? '';
  expect(fix).toBe('promise involve');
  const mended = await pia.post(`/planer/${number}/ret`, { rule: 'R04', fix });
  expect(mended.status).toBe(303);
  expect((await planOf(number)).answers.promise).toBe('involve');
  expect(await pia.text(`/planer/${number}/forslag`)).not.toContain('id="R04"');
  expect((await pia.post(`/planer/${number}/ret`, { rule: 'R04', fix: 'nonsense' })).status).toBe(303);
});

test('going on against the law needs a name and a reason, which the memo prints', async () => {
  const number = await planWith(
    { phase: 'proposal', law: ['lokalplan'] },
    { room: 'medium', purpose: 'test', promise: 'consult' },
  );
  // Steps without a hearing in a case that needs one.
  await pia.post(`/planer/${number}/skridt`, { do: 'add deepen:dialogmoede' });
  await pia.post(`/planer/${number}/skridt`, { do: 'remove digital_hoering' });
  expect(await pia.text(`/planer/${number}/forslag`)).toContain('Loven siger');
  expect(await pia.text(`/planer/${number}/dagsordenspunkt`)).toContain('hverken rettet eller begrundet');

  const path = `/planer/${number}/fund/R60`;
  const empty = await pia.post(path, { do: 'go-on', name: '', reason: ' ' });
  const refused = await empty.text();
  expect(empty.status).toBe(422);
  expect(refused).toContain('Skriv dit navn.');
  expect(refused).toContain('Skriv, hvorfor I går videre.');

  const done = await pia.post(path, { do: 'go-on', name: 'Pia', reason: 'Høringen holdes for sig i marts' });
  expect(done.status).toBe(303);
  expect(await goneOnWith(db, (await planOf(number)).id)).toMatchObject([{ rule: 'R60', name: 'Pia' }]);
  const memo = await pia.text(`/planer/${number}/dagsordenspunkt`);
  expect(memo).toContain('Høringen holdes for sig i marts');
  expect(memo).not.toContain('hverken rettet eller begrundet');

  await pia.post(path, { do: 'take-back' });
  expect(await goneOnWith(db, (await planOf(number)).id)).toEqual([]);
});

test('two people give different reasons: neither is lost, and one of them is chosen', async () => {
  const number = await planWith(
    { phase: 'proposal', law: ['lokalplan'] },
    { room: 'medium', purpose: 'test', promise: 'consult' },
  );
  await pia.post(`/planer/${number}/skridt`, { do: 'add deepen:dialogmoede' });
  await pia.post(`/planer/${number}/skridt`, { do: 'remove digital_hoering' });
  const path = `/planer/${number}/fund/R60`;
  const base = hidden(await pia.text(path), 'base');
  const mine = { do: 'go-on', name: 'Pia', reason: 'Høringen holdes for sig i marts' };
  const ole = await place.visitor('planner', 'Ole');
  await ole.post(path, { base, do: 'go-on', name: 'Ole', reason: 'Byrådet har bedt om det' });
  const clash = await pia.post(path, { ...mine, base });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  expect(page).toContain('Byrådet har bedt om det');
  expect(page).toContain('Høringen holdes for sig i marts</textarea>');
  const reasons = async () => goneOnWith(db, (await planOf(number)).id);
  expect(await reasons()).toMatchObject([{ name: 'Ole', reason: 'Byrådet har bedt om det' }]);
  const settling = { ...mine, base: hidden(page, 'base'), differ: hidden(page, 'differ') };
  expect((await pia.post(path, { ...settling, do: 'theirs' })).status).toBe(303);
  expect(await reasons()).toMatchObject([{ name: 'Ole' }]);
  expect((await pia.post(path, { ...settling, do: 'mine' })).status).toBe(303);
  expect(await reasons()).toMatchObject([{ name: 'Pia', reason: mine.reason }]);
  // Taken back from a page that shows the older reason: refused, with the newer one.
  const stale = await ole.post(path, { do: 'take-back', base: settling.base });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('Høringen holdes for sig i marts');
  expect(await reasons()).toHaveLength(1);
});

test('a finding that was mended meanwhile gives back the reason somebody wrote', async () => {
  const number = await planWith({ phase: 'proposal', law: ['lokalplan'] });
  const reason = 'Høringen holdes for sig i marts, fordi byrådet har bedt om det';
  const answer = await pia.post(`/planer/${number}/fund/R60`, { do: 'go-on', name: 'Pia', reason });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain(reason);
});

test('a reader sees the plan and the memo, and no button that changes them', async () => {
  const number = await planWith();
  for (const path of ['forslag', 'skridt', 'hvad-nu-hvis', 'dagsordenspunkt', 'regnestykke', 'historik']) {
    const answer = await leo.get(`/planer/${number}/${path}`);
    expect(answer.status).toBe(200);
    // A filter asks and changes nothing.
    expect(await answer.text()).not.toMatch(/<form(?![^>]*method="get")[^>]*action="\/planer\/\d/);
  }
  expect((await leo.get(`/planer/${number}/skridt/tilfoej/open`)).status).toBe(403);
});

test('pages show no heuristic figure; the arithmetic does', async () => {
  const number = await planWith(
    { phase: 'wish' },
    { purpose: 'inspire', promise: 'involve' },
    { scope: 'town', most: ['elderly'] },
  );
  for (const path of ['forslag', 'dagsordenspunkt']) {
    expect((await pia.text(`/planer/${number}/${path}`)).replaceAll(/<[^>]+>/g, ' ')).not.toMatch(
      /\b0[.,]\d/,
    );
  }
  expect(await pia.text(`/planer/${number}/regnestykke`)).toMatch(/0,\d\d/);
});

test('the memo is written in both languages', async () => {
  const number = await planWith(
    { decider: 'council', decisionDay: '2027-06-24' },
    { purpose: 'test', promise: 'involve' },
  );
  expect(await pia.text(`/planer/${number}/dagsordenspunkt`)).toContain('Forvaltningen indstiller');
  expect(await pia.text(`/en/planer/${number}/dagsordenspunkt`)).toContain('The administration recommends');
});
