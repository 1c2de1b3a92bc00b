import type { Page } from '@playwright/test';
import { signInColleague } from '../support/colleague.ts';
import { expect, test } from '../support/fixtures.ts';
import { pressOn, typeInto } from '../support/keyboard.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';
import { atDesk, withoutScript } from '../support/where.ts';

// The browser says of every refusal that it was one.
test.use({ expectedProblems: [/status of 409/], actionTimeout: 10_000, navigationTimeout: 15_000 });
test.describe.configure({ timeout: 120_000 });

const day = (number: number): string => new Date(Date.now() + number * 86_400_000).toISOString().slice(0, 10);

/** Where a field of the plan is changed, and what is written there the nth time. */
type Field = {
  readonly name: string;
  readonly path: string;
  readonly send: string;
  readonly write: (nth: number) => string;
};

const words = (about: string) => (nth: number) => `${about} ${nth}`;

/** Seven pages, thirteen fields. */
function fieldsOf(plan: string, contact: string): readonly Field[] {
  const [aims, table] = [`${plan}/spoergsmaal/2`, `${plan}/spoergsmaal/4`];
  const [step, days] = [`${plan}/skridt/dialogmoede`, `${plan}/tidsplan`];
  const [task, own] = [`${plan}/huskeliste/dialogmoede:loop`, '#questions button[value="plan"]'];
  return [
    { name: 'title', path: `${plan}/navn`, send: '#name button', write: words('Havnen') },
    { name: 'question', path: `${plan}/navn`, send: '#name button', write: words('Hvor højt?') },
    { name: 'open', path: aims, send: own, write: words('Kajen') },
    { name: 'fixed', path: aims, send: own, write: words('Sporet') },
    { name: 'owner', path: table, send: own, write: words('Planlægger') },
    { name: 'hours', path: step, send: '#step [value="keep"]', write: (nth) => `${(nth % 20) + 1},5` },
    { name: 'times', path: step, send: '#step [value="keep"]', write: (nth) => `${nth + 2}` },
    { name: 'start', path: days, send: '#sat-dialogmoede [value="days"]', write: (nth) => day(120 + nth) },
    { name: 'end', path: days, send: '#sat-dialogmoede [value="days"]', write: (nth) => day(180 + nth) },
    { name: 'owner', path: task, send: '#task button', write: words('Bo') },
    { name: 'note', path: task, send: '#task button', write: words('Ordre') },
    { name: 'doer', path: contact, send: '#contact button', write: words('Ida') },
    { name: 'result', path: contact, send: '#contact button', write: words('De vil gerne høre mere,') },
  ];
}

const inputOf = (page: Page, { name, path }: Field) =>
  page.locator(`${path.endsWith('/tidsplan') ? '#sat-dialogmoede ' : 'main '}[name="${name}"]`);

/** Presses and gives what the house answered: 303 when it was saved, 409 when somebody else had saved it otherwise. */
async function press(page: Page, path: string, button: string): Promise<number> {
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && new URL(answer.url()).pathname === path,
  );
  await page.locator(button).first().click();
  const status = (await answered).status();
  if (status === 409) await page.locator('#clash').waitFor();
  return status;
}

async function open(page: Page, { path }: Field): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  if (path.endsWith('/tidsplan')) await page.locator('#dage-dialogmoede > summary').click();
}

/** What stands in each field now, from one look at each page. */
async function valuesOf(page: Page, fields: readonly Field[]): Promise<Map<Field, string>> {
  const values = new Map<Field, string>();
  for (const field of fields) {
    if (new URL(page.url()).pathname !== field.path)
      await page.goto(field.path, { waitUntil: 'domcontentloaded' });
    values.set(field, await inputOf(page, field).inputValue());
  }
  return values;
}

/** The same order at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

async function twoPeopleOnAPlan(first: Page, second: Page, name: string): Promise<readonly Field[]> {
  await signInColleague(first, second, { name: 'Bo Planlægger', email: `bo-${name}@lillerup.example` });
  const origin = new URL(first.url()).origin;
  const send = async (path: string, form: Readonly<Record<string, string>>) => {
    const answer = await first.request.post(origin + path, { form, headers: { origin }, maxRedirects: 0 });
    expect(answer.status(), path).toBe(303);
    return answer.headers().location ?? '';
  };
  const [plan = ''] = /^\/planer\/\d+/.exec(await send('/planer/ny', { title: 'Havnen 0' })) ?? [];
  // A new plan starts from the house's own policy.
  await first.goto(`${plan}/spoergsmaal/2`);
  const base = await first.locator('[name="base"]').first().inputValue();
  await send(`${plan}/spoergsmaal/2`, { base, room: 'medium', purpose: 'test', promise: 'involve' });
  await send(`${plan}/skridt`, { do: 'add deepen:dialogmoede' });
  const added = await send(`${plan}/kontakter/linje/ny`, { key: '', who: 'Roklubben' });
  const contact = new URL(added, origin).searchParams.get('hvem') ?? '';
  return fieldsOf(plan, `${plan}/kontakter/linje/${contact}`);
}

// Seen once: what is kept does not depend on the screen.
test(
  'two browsers change one plan thirty times, partly from old pages, and no change is lost',
  atDesk,
  async ({ signedIn: ida, browser, baseURL }, info) => {
    const other = await browser.newContext({
      ...(baseURL && { baseURL }),
      ...(info.project.use.viewport && { viewport: info.project.use.viewport }),
    });
    const bo = await other.newPage();
    const fields = await twoPeopleOnAPlan(ida, bo, 'tredive');
    // Four tabs each: a page may lie open while three others are sent.
    const tabs = [[ida], [bo]];
    for (const own of tabs)
      for (let more = 0; more < 3; more++) own.push((await own[0]?.context().newPage()) ?? bo);
    const pick = seeded(303);

    // What should stand in each field: read once, then only changed by what was acknowledged.
    const expected = await valuesOf(bo, fields);

    type Edit = {
      readonly page: Page;
      readonly field: Field;
      readonly value: string;
      readonly round: number;
      readonly opened: number;
      /** What stood in the field when the page was fetched. */
      seen: string | undefined;
    };
    const edits = Array.from({ length: 30 }, (_, index): Edit => {
      const round = Math.floor(index / 2);
      const field = fields[pick(fields.length)];
      const page = tabs[index % 2]?.[round % 4];
      if (!field || !page) throw new Error('There is nothing to change');
      const opened = Math.max(0, round - pick(4));
      return { page, field, value: field.write(index), round, opened, seen: undefined };
    });
    const outcomes = { saved: 0, mine: 0, theirs: 0 };

    for (let round = 0; round < 15; round++) {
      await Promise.all(
        edits
          .filter(({ opened }) => opened === round)
          .map(async (edit) => {
            await open(edit.page, edit.field);
            edit.seen = expected.get(edit.field);
          }),
      );
      const now = edits.filter((edit) => edit.round === round);
      const before = new Map(expected);
      const answers = await Promise.all(
        now.map(async (edit) => {
          const { page } = edit;
          await inputOf(page, edit.field).fill(edit.value);
          return press(page, edit.field.path, edit.field.send);
        }),
      );
      const isRace = now[0]?.field === now[1]?.field;
      for (const [index, edit] of now.entries()) {
        const isStale = edit.seen !== before.get(edit.field);
        if (!isRace)
          expect(answers[index], `${edit.field.path} ${edit.field.name}`).toBe(isStale ? 409 : 303);
        if (answers[index] !== 303) continue;
        expected.set(edit.field, edit.value);
        outcomes.saved += 1;
      }
      if (isRace) expect(answers).toContain(409);
      for (const [index, edit] of now.entries()) if (answers[index] === 409) await settle(edit);
    }

    /** Both values are shown, what was typed is still there, and its author chooses. */
    async function settle({ page, field, value }: Edit): Promise<void> {
      const choice = pick(2) === 0 ? 'mine' : 'theirs';
      let status = 409;
      for (let tries = 0; status === 409 && tries < 3; tries++) {
        await expect(page.locator('#clash dd')).toHaveCount(2);
        await expect(inputOf(page, field)).toHaveValue(value);
        const hasButtons = (await page.locator('#clash button').count()) > 0;
        if (!hasButtons && choice === 'theirs') await inputOf(page, field).fill(expected.get(field) ?? '');
        const button = hasButtons ? `#clash button[value="${choice}"]` : field.send;
        status = await press(page, field.path, button);
      }
      expect(status).toBe(303);
      if (choice === 'mine') expected.set(field, value);
      outcomes[choice] += 1;
    }

    expect(outcomes.saved + outcomes.mine + outcomes.theirs).toBe(30);
    expect(Math.min(outcomes.saved, outcomes.mine, outcomes.theirs)).toBeGreaterThan(0);
    info.annotations.push({ type: 'edits', description: JSON.stringify(outcomes) });
    const stored = await valuesOf(bo, fields);
    for (const [field, value] of expected)
      expect(stored.get(field), `${field.path} ${field.name}`).toBe(value);
    await other.close();
  },
);

// The harder way: with script it is the same page.
test(
  'on a phone without script, by keyboard: a clash is seen, and mended by choosing',
  withoutScript,
  async ({ signedIn: ida, browser, baseURL }) => {
    const phone = { width: 360, height: 740 };
    await ida.setViewportSize(phone);
    const other = await browser.newContext({
      ...(baseURL && { baseURL }),
      ...{ javaScriptEnabled: false, viewport: phone },
    });
    const bo = await other.newPage();
    const fields = await twoPeopleOnAPlan(ida, bo, 'telefon');
    const task = fields.find(({ name }) => name === 'note')?.path ?? '';
    await Promise.all([ida.goto(task), bo.goto(task)]);
    await ida.locator('[name="owner"]').fill('Ida');
    expect(await press(ida, task, '#task button')).toBe(303);

    await typeInto(bo, bo.locator('[name="owner"]'), 'Bo');
    await typeInto(bo, bo.locator('[name="note"]'), 'Ordre 14 hos Hørecentret');
    await pressOn(bo, bo.locator('#task button'));
    const clash = bo.getByRole('alert');
    await expect(clash).toContainText('En anden har rettet opgaven imens');
    await expect(clash).toContainText('Ida');
    await expect(bo.locator('[name="owner"]')).toHaveValue('Bo');
    await expect(bo.locator('[name="note"]')).toHaveValue('Ordre 14 hos Hørecentret');
    await expectNoSidewaysScroll(bo);
    await pressOn(bo, clash.getByRole('button', { name: 'Behold det, der står' }));
    await bo.waitForURL(/huskeliste\?/);
    await bo.goto(task);
    await expect(bo.locator('[name="owner"]')).toHaveValue('Ida');
    await expect(bo.locator('[name="note"]')).toHaveValue('Ordre 14 hos Hørecentret');

    await other.close();
  },
);
