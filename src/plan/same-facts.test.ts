import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '@medvirk/method-guide';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { house } from '../../tests/support/house.ts';
import { addDays } from '../engagement/day.ts';
import { newId } from '../engagement/ids.ts';
import { changeMunicipality } from '../engagement/municipality-store.ts';
import type { ChosenMethod } from '../engagement/plan.ts';
import { addPlan, changePlan, planByNumber } from '../engagement/plan-store.ts';
import { paths } from '../paths.ts';

const { db, ...rest } = await testDatabase();
const place = await house({ db, ...rest });
const pia = await place.visitor('planner', 'Pia');
const now = place.now();

const areas = ['havnen', 'byen', 'elmested'].map((slug) => ({ slug, name: slug }));
await changeMunicipality(db, { part: 'areas', value: areas }, { version: 0, name: 'Pia', now });
await changeMunicipality(db, { part: 'policy', value: { timesAYear: 1 } }, { version: 0, name: 'Pia', now });

const round = (start: string): ChosenMethod & { readonly key: string } => ({
  ...{ key: start, method: 'kortinput', slot: 'open', start, end: addDays(start, 20) },
});

async function planIn(area: string, start: string): Promise<number> {
  const id = newId<'plan'>(now, (size) => crypto.getRandomValues(new Uint8Array(size)));
  const { number } = await addPlan(db, { id, title: area, question: '', invented: false, now });
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  await changePlan(db, plan, { answers: { areas: [area] }, chosen: [round(start)] }, now);
  return number;
}

/** The sentence of R127, whichever page it stands on. */
const tooOften = 'Et af områderne bliver spurgt';

test('an area that another plan asks too is too much for this plan on every page that says what to consider', async () => {
  const number = await planIn('havnen', '2027-03-01');
  const considered = async () => {
    const [, count = '0'] = /(\d+) at overveje/.exec(await pia.text(paths.planWhatIf(number))) ?? [];
    return Number(count);
  };
  await pia.post(paths.planVersions(number), { do: 'save', name: 'En anden' });
  const before = await considered();
  expect((await pia.text(paths.planProposal(number))).includes(tooOften)).toBe(false);
  await planIn('havnen', '2027-06-01');
  expect((await pia.text(paths.planProposal(number))).includes(tooOften)).toBe(true);
  expect((await pia.text(paths.planSteps(number))).includes(tooOften)).toBe(true);
  expect(await considered()).toBe(before + 1);
});

test('two saves in different areas are each held to what is asked in their own', async () => {
  const number = await planIn('byen', '2027-03-01');
  await planIn('elmested', '2027-06-01');
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  await changePlan(db, plan, { answers: { areas: ['elmested'] } }, now);
  const compared = await pia.text(`${paths.planCompare(number)}?fra=2&til=3`);
  expect(compared.includes(tooOften)).toBe(true);
});

/** The files of the plan wing that work, by their path. */
const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') }));

/**
 * The list of plans counts what is firm in twenty plans at a time. The only rule that rests on other plans advises, and
 * what is asked elsewhere would have to be worked out for each of the twenty.
 */
const leftOut = ['overview/routes.tsx'];

test('every page of a plan has its assessment from one place, with all that the policy rests on', () => {
  const apart = files
    .filter(({ path, text }) => !leftOut.includes(path) && /\bassessPlan\(/.test(text))
    .map(({ path }) => path);
  expect(apart).toEqual([]);
  expect(files.filter(({ text }) => /\bassessInHouse\(/.test(text)).length).toBeGreaterThan(6);
  const resting = rules.filter(({ when }) => JSON.stringify(when).includes('areas.times_in_a_year'));
  expect(resting.map(({ id, class: firmness }) => [id, firmness])).toEqual([['R127', 'advice']]);
});

test('the law and the year lead to the policy where they speak of periods', async () => {
  for (const page of [paths.law(), paths.year()]) {
    const [, periods = ''] = (await pia.text(page)).split('id="periods"');
    expect(periods.slice(0, 900)).toContain(`<a href="${paths.policy()}">jeres egen politik</a>`);
    expect(await pia.text(`/en${page}`)).toContain(`<a href="/en${paths.policy()}">your own policy</a>`);
  }
});
