import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, home, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import type { Answers, ChosenMethod } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
place.setClock('2025-11-26T09:00:00Z');
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

async function planOf(number: number) {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

const harbourAnswers: Answers = {
  phase: 'developing',
  law: ['lokalplan'],
  decider: 'council',
  decisionDay: '2026-06-24',
  room: 'medium',
  purpose: 'test',
  promise: 'involve',
  scope: 'town',
  count: '5000',
  most: ['elderly', 'families'],
  conflict: 'much',
  firstAnswer: '3',
};

const harbourSteps: readonly ChosenMethod[] = [
  { key: 'kortinput', method: 'kortinput', slot: 'open', start: '2026-02-02', end: '2026-02-23' },
  { key: 'dialogmoede', method: 'dialogmoede', slot: 'deepen', start: '2026-03-03', end: '2026-03-03' },
  { key: 'hoering', method: 'digital_hoering', slot: 'close', start: '2026-03-30', end: '2026-06-01' },
];

async function aPlan(answers: Answers, chosen: readonly ChosenMethod[] | null): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  expect(await changePlan(db, await planOf(number), { answers, chosen }, place.now())).toBe(true);
  return number;
}

const harbour = () => aPlan(harbourAnswers, harbourSteps);
const pathOf = (number: number) => `/planer/${number}/tidsplan`;
const h1Of = (page: string) => /<h1>([^<]*)<\/h1>/.exec(page)?.[1];
const press = async (number: number, what: string) =>
  pia.post(pathOf(number), { do: what, version: String((await planOf(number)).version) });
const setDays = async (number: number, key: string, start: string, end: string) =>
  pia.post(pathOf(number), {
    do: 'days',
    key,
    start,
    end,
    base: baseIn(await pia.text(pathOf(number)), key),
  });
const baseIn = (page: string, key: string) => hidden(formIn(page, key), 'base');
const formIn = (page: string, key: string) =>
  new RegExp(`<form[^>]*id="sat-${key}"[\\s\\S]*?</form>`).exec(page)?.[0] ?? '';

test('a harbour decided too soon after its hearing hears what section 27 says, and one button mends it', async () => {
  const number = await harbour();
  const page = await pia.text(pathOf(number));
  expect(h1Of(page)).toBe('Planen holder ikke: mødet ligger 5 dage for tidligt');
  expect(page).toContain(
    '§ 27: der er ventet indsigelser, så planen kan tidligst vedtages mandag den 29. juni 2026. Mødet er onsdag den 24. juni 2026.',
  );
  expect(page).toContain('Flyt beslutningen til onsdag den 26. august 2026');
  expect(page).not.toMatch(/undefined|\[object|style=/);
  const english = await pia.text(`/en${pathOf(number)}`);
  expect(english).toContain('Section 27: objections are expected');
  expect(english).toMatch(/Move the decision to Wednesday,? 26 August 2026/);
  expect(english).not.toMatch(/undefined|\[object|style=/);

  const pressed = await press(number, 'later-decision 2026-08-26');
  expect(pressed.status).toBe(303);
  const mended = await pia.text(pathOf(number));
  expect(mended).not.toContain('§ 27: der er ventet');
  expect(h1Of(mended)).toMatch(/^Planen holder: I kan begynde .* og beslutte onsdag den 26. august 2026$/);
  expect(mended).toContain('Beslutningen blev flyttet til onsdag den 26. august 2026 (Pia, ');

  await press(number, 'undo');
  expect((await planOf(number)).answers.decisionDay).toBe('2026-06-24');
  expect(await pia.text(pathOf(number))).toContain('§ 27: der er ventet');
  const { events } = await eventsOf(db, 'plan', (await planOf(number)).id);
  expect(events.filter(({ what }) => what === 'timeline-changed')).toHaveLength(2);
  expect(events.find(({ details }) => details.kind === 'way')?.details.before).toMatchObject({
    decision: { decisionDay: '2026-06-24' },
  });
});

test('what is no longer offered, or was shown before somebody changed the plan, changes nothing', async () => {
  const number = await harbour();
  const version = String((await planOf(number)).version);
  expect((await press(number, 'later-decision 2026-09-30')).status).toBe(422);
  await setDays(number, 'kortinput', '2026-02-03', '2026-02-24');
  const stale = await pia.post(pathOf(number), { do: 'lock', version });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('Planen er ændret, siden du så siden');
  // The way is still offered, so it is done on what stands now.
  expect((await pia.post(pathOf(number), { do: 'later-decision 2026-08-26', version })).status).toBe(303);
});

test('a step’s days are set by hand and left to the timeline again', async () => {
  const number = await harbour();
  const saved = await setDays(number, 'dialogmoede', '5.5.2026', '5/5 2026');
  expect(saved.status).toBe(303);
  expect(saved.headers.get('location')).toBe(`${pathOf(number)}#linje-dialogmoede`);
  const step = async () => (await planOf(number)).chosen?.find(({ key }) => key === 'dialogmoede');
  expect(await step()).toMatchObject({ start: '2026-05-05', end: '2026-05-05' });
  const base = baseIn(await pia.text(pathOf(number)), 'dialogmoede');
  await pia.post(pathOf(number), { do: 'free', key: 'dialogmoede', base, start: 'whatever', end: '' });
  expect(await step()).toEqual({ key: 'dialogmoede', method: 'dialogmoede', slot: 'deepen' });
});

test('what is typed wrong comes back at its field, in the language one changes to as well', async () => {
  const number = await harbour();
  const wrong = { key: 'dialogmoede', base: '2026-03-03 2026-03-03', start: 'i maj', end: '2026-02-30' };
  const refused = await pia.post(pathOf(number), { do: 'days', ...wrong });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('href="#start-dialogmoede"');
  expect(page).toContain('Du skrev »i maj«.');
  expect(page).toContain('value="i maj"');
  expect(formIn(page, 'dialogmoede')).toContain('aria-invalid="true"');
  const backwards = await pia.post(pathOf(number), {
    do: 'days',
    ...wrong,
    start: '2026-05-05',
    end: '2026-05-04',
  });
  expect(await backwards.text()).toContain('Sidste dag ligger før første dag');
  const switched = await pia.post(`/en${pathOf(number)}`, { 'switch-language': 'en', ...wrong });
  expect(await switched.text()).toContain('value="i maj"');
});

test('a step that a colleague set meanwhile is not overwritten, and nothing typed is lost', async () => {
  const number = await harbour();
  const base = baseIn(await pia.text(pathOf(number)), 'dialogmoede');
  await ole.post(pathOf(number), {
    do: 'days',
    key: 'dialogmoede',
    base,
    start: '2026-03-10',
    end: '2026-03-10',
  });
  const clash = await pia.post(pathOf(number), {
    do: 'days',
    key: 'dialogmoede',
    base,
    start: '2026-03-12',
    end: '2026-03-12',
  });
  expect(clash.status).toBe(409);
  const page = await clash.text();
  expect(page).toMatch(/Første dag<\/dt>.*?10\. marts 2026.*?12\. marts 2026.*?Sidste dag<\/dt>/s);
  expect(formIn(page, 'dialogmoede')).toContain('value="2026-03-12"');
  const again = baseIn(page, 'dialogmoede');
  const saved = await pia.post(pathOf(number), {
    do: 'days',
    key: 'dialogmoede',
    base: again,
    start: '2026-03-12',
    end: '2026-03-12',
  });
  expect(saved.status).toBe(303);
});

test('one moves the first day, the other the last: both are kept, unless the step would end before it begins', async () => {
  const number = await harbour();
  const base = baseIn(await pia.text(pathOf(number)), 'hoering');
  const fields = { do: 'days', key: 'hoering', base };
  await ole.post(pathOf(number), { ...fields, start: '2026-03-23', end: '2026-06-01' });
  const both = await pia.post(pathOf(number), { ...fields, start: '2026-03-30', end: '2026-06-08' });
  expect(both.status).toBe(303);
  const hearing = async () => (await planOf(number)).chosen?.find(({ key }) => key === 'hoering');
  expect(await hearing()).toMatchObject({ start: '2026-03-23', end: '2026-06-08' });
  const later = { ...fields, base: baseIn(await pia.text(pathOf(number)), 'hoering') };
  await ole.post(pathOf(number), { ...later, start: '2026-05-04', end: '2026-06-08' });
  const crossed = await pia.post(pathOf(number), { ...later, start: '2026-03-23', end: '2026-04-27' });
  expect(crossed.status).toBe(422);
  expect(formIn(await crossed.text(), 'hoering')).toContain('value="2026-04-27"');
  expect(await hearing()).toMatchObject({ start: '2026-05-04', end: '2026-06-08' });
});

test('locked dates stay where they are while the days go by, until they are freed', async () => {
  const number = await aPlan({ ...harbourAnswers, decisionDay: '2026-11-25' }, null);
  await press(number, 'lock');
  const locked = (await planOf(number)).chosen;
  expect(locked?.every(({ start, end }) => start !== undefined && end !== undefined)).toBe(true);
  const before = await pia.text(`${pathOf(number)}.ics`);
  place.setClock('2025-12-10T09:00:00Z');
  const later = await place.visitor('reader');
  expect(await later.text(`${pathOf(number)}.ics`)).toBe(before);
  place.setClock('2025-11-26T09:00:00Z');
  await press(number, 'unlock');
  expect((await planOf(number)).chosen?.some(({ start, end }) => start ?? end)).toBe(false);
});

test('without a day for the decision the first one that fits is proposed, and can be taken', async () => {
  const { decisionDay: _day, ...rest } = harbourAnswers;
  const number = await aPlan(rest, null);
  const page = await pia.text(pathOf(number));
  expect(h1Of(page)).toMatch(/^Den første dag, der passer, er onsdag den /);
  const day = /value="decide ([0-9-]+)"/.exec(page)?.[1] ?? '';
  expect((await press(number, `decide ${day}`)).status).toBe(303);
  expect((await planOf(number)).answers.decisionDay).toBe(day);
  expect(h1Of(await pia.text(pathOf(number)))).toMatch(/^Planen holder: /);
});

test.each<[string, Answers, readonly ChosenMethod[] | null, RegExp]>([
  ['nothing at all', {}, [], /Planen har ingen skridt endnu/],
  [
    'decided long ago',
    { ...harbourAnswers, decisionDay: '2024-06-19' },
    harbourSteps,
    /Det blev besluttet onsdag den 19. juni 2024/,
  ],
  [
    'two weeks',
    { ...harbourAnswers, decisionDay: '2025-12-10' },
    null,
    /Planen holder ikke: der mangler \d+ uger/,
  ],
  ['two years', { ...harbourAnswers, decisionDay: '2027-12-15' }, null, /Planen holder: I kan begynde/],
  [
    'only a month',
    { ...harbourAnswers, decisionDay: undefined, decisionMonth: '2026-11' },
    null,
    /I kender kun måneden. Tidsplanen regner med onsdag den 25. november 2026/,
  ],
])('a plan with %s has a page in both languages', async (_name, answers, chosen, said) => {
  const number = await aPlan(answers, chosen);
  const page = await pia.text(pathOf(number));
  expect(page).toMatch(said);
  for (const one of [page, await pia.text(`/en${pathOf(number)}`)]) {
    expect(one).toContain('<svg class="mv-tl"');
    expect(one).not.toMatch(/undefined|NaN|\[object|style=/);
  }
  expect((await pia.get(`${pathOf(number)}.ics`)).status).toBe(200);
});

test('a reader sees everything and no buttons', async () => {
  const number = await harbour();
  const page = await leo.text(pathOf(number));
  expect(page).toContain('§ 27');
  expect(page).not.toContain('Sæt dagene');
  expect(page).not.toContain('Lås alle datoer');
  expect((await leo.post(pathOf(number), { do: 'lock', version: '2' })).status).toBe(403);
});

test('the file for the calendar holds the days one keeps, whoever asks for it and however', async () => {
  const number = await harbour();
  const answer = await leo.get(`${pathOf(number)}.ics`);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = await answer.text();
  expect(
    await (
      await place.app.request(`http://other.example${pathOf(number)}.ics`, {
        headers: { cookie: leo.cookie ?? '' },
      })
    ).text(),
  ).toBe(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const deadline = events.find(({ uid }) => uid.includes('hoering-deadline'));
  expect(deadline?.startDate.toString()).toBe('2026-06-01');
  expect(deadline?.description).toContain('mandag den 1. juni 2026 kl. 23.59');
  expect(deadline?.component.getFirstPropertyValue('url')).toBe(`${home}${pathOf(number)}`);
  expect(events.find(({ uid }) => uid.includes('-decision@'))?.startDate.toString()).toBe('2026-06-24');
  const english = await leo.text(`/en${pathOf(number)}.ics`);
  expect(english).toContain('decision');
  expect(english.replaceAll('\r\n ', '')).toContain(`${home}/en${pathOf(number)}`);
});

test('what is only to be considered does not make the plan fail', async () => {
  const number = await aPlan({ ...harbourAnswers, law: ['none'], decisionDay: '2026-11-25' }, [
    { key: 'moede', method: 'dialogmoede', slot: 'deepen', start: '2026-02-11', end: '2026-02-11' },
  ]);
  const page = await pia.text(pathOf(number));
  expect(h1Of(page)).toMatch(/^Planen holder: /);
  expect(page).toContain('Det kunne ligge bedre');
  expect(page).toContain('ligger på en dag, hvor få kan: vinterferien');
  expect(page).not.toContain('Det passer ikke');
});

test('a session that ends while somebody sets days loses nothing', async () => {
  const number = await harbour();
  const gone = place.visitorWith('medvirk-session=0123456789012345678901234567890123456789012');
  const base = '2026-03-03 2026-03-03';
  const fields = { do: 'days', key: 'dialogmoede', base, start: '2026-03-11', end: '' };
  const answer = await gone.post(pathOf(number), fields);
  const kept = answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('medvirk-kept'))
    ?.split(';')[0];
  const page = await place.visitorWith(`${pia.cookie}; ${kept}`).text(pathOf(number));
  expect(page).toContain('Det, du skrev, er her endnu');
  expect(formIn(page, 'dialogmoede')).toContain('value="2026-03-11"');
  expect((await planOf(number)).chosen).toEqual(harbourSteps);
});
