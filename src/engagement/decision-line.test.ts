import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { decisionLine } from './decision-line.ts';
import { addDecision, adoptVersion, changeDecision, decisionsOf, latestAdopted } from './decision-store.ts';
import { newId } from './ids.ts';
import { addPlan, changePlan, planByNumber } from './plan-store.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-23T09:00:00Z');
const fields = { day: '2026-10-28', body: 'Byrådet', text: 'Ja', recordedBy: 'Pia', recordedAt: now };

async function aPlanWith(...titles: readonly string[]) {
  const { number } = await addPlan(db, {
    id: newId<'plan'>(now, randomBytes),
    title: 'Havnen',
    question: '',
    invented: false,
    now,
  });
  for (const title of titles) await changePlan(db, await read(number), { title }, now);
  return { number, plan: await read(number) };
}
async function read(number: number) {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}
const decide = async (
  number: number,
  outcome: 'approved' | 'changed' | 'sent-back',
  planVersion: number,
  own = {},
) => {
  const id = newId<'decision'>(now, randomBytes);
  await addDecision(db, { ...fields, ...own, id, plan: (await read(number)).id, outcome, planVersion });
  return id;
};
const line = async (number: number, locale: 'da' | 'en' = 'da') =>
  decisionLine(db, await read(number), locale, (page) => `/${page}`);

test('a plan that nobody has decided on says nothing', async () => {
  const { number } = await aPlanWith();
  expect(await line(number)).toBeUndefined();
});

test('an approved plan is version 1, and what has changed since is counted', async () => {
  const { number } = await aPlanWith();
  await decide(number, 'approved', 1);
  expect(await line(number)).toEqual({
    text: 'Byrådet godkendte planen onsdag den 28. oktober 2026 (version 1). Der er ikke ændret noget siden.',
    quote: undefined,
    label: 'Se beslutningen',
    href: '/decision',
  });
  await changePlan(db, await read(number), { title: 'Nordkajen', question: 'Hvor højt?' }, now);
  expect(await line(number)).toMatchObject({
    text: 'Byrådet godkendte planen onsdag den 28. oktober 2026 (version 1). Siden da er 2 ting ændret.',
    href: '/compare',
  });
  await changePlan(db, await read(number), { title: 'Havnen', question: '' }, now);
  expect((await line(number, 'en'))?.text).toContain('Nothing has changed since.');
});

test('a second adoption is version 2, by the day of the meeting and not by when it was written down', async () => {
  const { number, plan } = await aPlanWith('Nordkajen');
  await decide(number, 'approved', 2, { day: '2026-11-18' });
  await decide(number, 'approved', 1, { day: '2026-10-28' });
  expect((await line(number))?.text).toContain('18. november 2026 (version 2)');
  expect(await latestAdopted(db, plan.id)).toBe(2);
});

test('a plan that was changed waits until it stands as they decided', async () => {
  const { number, plan } = await aPlanWith();
  const id = await decide(number, 'changed', 1, { text: 'Ni uger i stedet for otte' });
  expect(await line(number)).toMatchObject({
    text: expect.stringContaining('Ret planen'),
    quote: 'Ni uger i stedet for otte',
    href: '/decision',
  });
  expect(await latestAdopted(db, plan.id)).toBeUndefined();
  await changePlan(db, await read(number), { title: 'Nordkajen' }, now);
  expect(await adoptVersion(db, { id, version: 1 }, 2)).toBe(true);
  expect(await adoptVersion(db, { id, version: 1 }, 1)).toBe(false);
  expect((await line(number))?.text).toContain('(version 1). Der er ikke ændret noget siden.');

  // Correcting a word takes the adoption not back; another outcome does.
  const [there] = await decisionsOf(db, plan.id);
  if (!there) throw new Error('No decision');
  expect(await changeDecision(db, there, { ...there, text: 'Ni uger' })).toBe(true);
  expect((await decisionsOf(db, plan.id))[0]).toMatchObject({ adopted: 2, text: 'Ni uger', version: 3 });
  const [again] = await decisionsOf(db, plan.id);
  if (again) await changeDecision(db, again, { ...again, outcome: 'sent-back' });
  expect((await decisionsOf(db, plan.id))[0]?.adopted).toBeUndefined();
});

test('what was asked for stands on the plan until there is a new decision', async () => {
  const { number } = await aPlanWith();
  await decide(number, 'sent-back', 1, { text: 'Spørg også de unge' });
  expect(await line(number)).toMatchObject({
    text: 'Byrådet sendte planen tilbage onsdag den 28. oktober 2026.',
    quote: 'Spørg også de unge',
  });
  await decide(number, 'approved', 1, { day: '2026-11-18' });
  expect((await line(number))?.quote).toBeUndefined();
});
