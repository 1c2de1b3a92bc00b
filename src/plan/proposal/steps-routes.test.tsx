import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

async function harbour(): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  const screens = [
    { phase: 'proposal', law: ['lokalplan'], decisionDay: '2027-06-24' },
    { room: 'medium', purpose: 'test', promise: 'involve' },
    { scope: 'town', count: '5000', most: ['elderly', 'families'], conflict: 'much', traits: ['places'] },
  ];
  for (const [index, fields] of screens.entries())
    await pia.post(`/planer/${number}/spoergsmaal/${index + 1}`, { base: '{}', ...fields });
  return number;
}
const chosenOf = async (number: number) => (await planByNumber(db, number))?.chosen;
const keysOf = async (number: number) => (await chosenOf(number))?.map(({ key }) => key);

test('the first change makes the proposal the planner’s own, and undo takes it back', async () => {
  const number = await harbour();
  const path = `/planer/${number}/skridt`;
  expect(await pia.text(path)).toContain('Planen følger forslaget');
  const added = await pia.post(path, { do: 'add deepen:world_cafe' });
  expect(added.status).toBe(303);
  const page = await pia.text(path);
  expect(page).toContain('Tilføjet: ');
  expect(page).toContain('World Café');
  expect(await keysOf(number)).toContain('world_cafe');
  await pia.post(path, { do: 'undo' });
  expect(await chosenOf(number)).toBeNull();
  const again = await pia.post(path, { do: 'undo' });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain('Der er ikke noget at fortryde');
});

test('what the law says stands beside the steps with its reason and source one click away', async () => {
  const number = await harbour();
  await pia.post(`/planer/${number}/spoergsmaal/1`, {
    base: '{}',
    ...{ phase: 'proposal', law: ['lokalplan'], decisionDay: '2027-01-06' },
  });
  const page = await pia.text(`/planer/${number}/skridt`);
  expect(page).toMatch(/<details class="mv-more"[^>]*><summary>Hvorfor\?<span class="sr-only">[^<]+<\/span>/);
  const [, law = ''] = /<details class="mv-more" id="hvorfor-R\d+">(.*?)<\/details>/.exec(page) ?? [];
  expect(law).toMatch(/href="\/love#R\d+"/);
});

test('changes of two people at once are both there', async () => {
  const number = await harbour();
  const path = `/planer/${number}/skridt`;
  await pia.post(path, { do: 'add deepen:world_cafe' });
  await Promise.all([
    pia.post(path, { do: 'add open:kortinput' }),
    ole.post(path, { do: 'add tell:plakat' }),
    ole.post(path, { do: 'add open:pop_up' }),
    pia.post(path, { do: 'times world_cafe 3' }),
  ]);
  const chosen = await chosenOf(number);
  expect(chosen?.map(({ method }) => method)).toContain('kortinput');
  expect(chosen?.find(({ key }) => key === 'world_cafe')?.times).toBe(3);
});

test('what cannot be done is said, and nothing is changed', async () => {
  const number = await harbour();
  const path = `/planer/${number}/skridt`;
  for (const words of ['remove nothing', 'swap nothing kortinput', 'nonsense', 'add tell:world_cafe']) {
    const refused = await pia.post(path, { do: words });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Intet blev ændret');
  }
  expect(await chosenOf(number)).toBeNull();
  expect((await leo.post(path, { do: 'add deepen:world_cafe' })).status).toBe(403);
  expect(await leo.text(path)).not.toContain('Tag ud');
});

test('the format is kept, its effect is seen, and what is typed wrong comes back', async () => {
  const number = await harbour();
  await pia.post(`/planer/${number}/skridt`, { do: 'add deepen:world_cafe' });
  const path = `/planer/${number}/skridt/world_cafe`;
  const page = await pia.text(path);
  expect(page).toContain('hvordan holdes det?');
  const base = hidden(page, 'base');
  const filled = {
    base,
    time: 'after-work',
    place: 'school',
    has: ['food', 'childCare'],
    languages: 'none',
    hours: '2,5',
  };
  const refused = await pia.post(path, { ...filled, hours: 'to', start: '31.2.2027' });
  const back = await refused.text();
  expect(refused.status).toBe(422);
  expect(back).toContain('Du skrev »to«.');
  expect(back).toContain('value="31.2.2027"');
  const saved = await pia.post(path, { ...filled, do: 'done' });
  expect(saved.headers.get('location')).toBe(`/planer/${number}/skridt#skridt-world_cafe`);
  const step = (await chosenOf(number))?.find(({ key }) => key === 'world_cafe');
  expect(step?.format).toMatchObject({ time: 'after-work', food: true, childCare: true, hours: 2.5 });
  expect(await pia.text(`/planer/${number}/skridt`)).toContain(
    'hverdag kl. 16–18.30, på skolen, 2½ time, med mad og børnepasning',
  );
});

test('a colleague’s format is not overwritten in silence', async () => {
  const number = await harbour();
  await pia.post(`/planer/${number}/skridt`, { do: 'add deepen:world_cafe' });
  const path = `/planer/${number}/skridt/world_cafe`;
  const base = hidden(await pia.text(path), 'base');
  await ole.post(path, { base, time: 'weekend', do: 'keep' });
  const clash = await pia.post(path, { base, time: 'morning', do: 'keep' });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  expect(page).toMatch(/Hvornår<.*?Det står der nu.*?i weekenden.*?Det skrev du.*?formiddag/s);
  expect(page).toMatch(/value="morning" checked/);
  const again = await pia.post(path, { base: hidden(page, 'base'), time: 'morning', do: 'keep' });
  expect(again.status).toBe(303);
});

test('two people change how and when a step is held: both are kept, and so is every tick', async () => {
  const number = await harbour();
  await pia.post(`/planer/${number}/skridt`, { do: 'add deepen:world_cafe' });
  const path = `/planer/${number}/skridt/world_cafe`;
  const base = hidden(await pia.text(path), 'base');
  const { has: _ticked, ...usual } = JSON.parse(base) as Record<string, string[]>;
  const ole1 = await ole.post(path, { base, ...usual, time: 'weekend', has: ['food'], do: 'keep' });
  const pia1 = await pia.post(path, { base, ...usual, times: '3', has: ['childCare'], do: 'keep' });
  expect([ole1.status, pia1.status]).toEqual([303, 303]);
  const step = (await chosenOf(number))?.find(({ key }) => key === 'world_cafe');
  expect(step).toMatchObject({ times: 3, format: { time: 'weekend', food: true, childCare: true } });
  const clash = await pia.post(path, { base, ...usual, time: 'morning', start: '2027-03-02', do: 'keep' });
  expect(clash.status).toBe(409);
  const page = await clash.text();
  expect(hidden(page, 'differ')).toBe('time');
  const settling = { base: hidden(page, 'base'), differ: 'time', do: 'theirs' };
  const typed = { ...usual, times: '3', has: ['food', 'childCare'], time: 'morning', start: '2027-03-02' };
  expect((await pia.post(path, { ...typed, ...settling })).status).toBe(303);
  const settled = (await chosenOf(number))?.find(({ key }) => key === 'world_cafe');
  expect(settled).toMatchObject({ times: 3, start: '2027-03-02', format: { time: 'weekend', food: true } });
});

test('a step somebody took out while its form was open is said to be gone', async () => {
  const number = await harbour();
  await pia.post(`/planer/${number}/skridt`, { do: 'add deepen:world_cafe' });
  const path = `/planer/${number}/skridt/world_cafe`;
  const base = hidden(await pia.text(path), 'base');
  await ole.post(`/planer/${number}/skridt`, { do: 'remove world_cafe' });
  const answer = await pia.post(path, { base, time: 'evening' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('En anden har fjernet det imens');
});

test('a button on an old page never undoes, drops or takes out what somebody else did since', async () => {
  const number = await harbour();
  const path = `/planer/${number}/skridt`;
  await pia.post(path, { do: 'add deepen:world_cafe' });
  const version = hidden(await pia.text(path), 'version');
  const step = `${path}/world_cafe`;
  await ole.post(step, { base: hidden(await ole.text(step), 'base'), time: 'weekend' });
  for (const words of ['undo', 'follow', 'remove world_cafe', 'swap world_cafe dialogmoede']) {
    const refused = await pia.post(path, { do: words, version });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('En kollega har ændret skridtene');
  }
  expect((await pia.post(path, { do: 'add open:kortinput', version })).status).toBe(303);
  // What was not touched can be taken out from the old page.
  const fresh = hidden(await pia.text(path), 'version');
  await ole.post(step, { base: hidden(await ole.text(step), 'base'), time: 'evening' });
  expect((await pia.post(path, { do: 'remove kortinput', version: fresh })).status).toBe(303);
  expect(await keysOf(number)).not.toContain('kortinput');
  expect(await keysOf(number)).toContain('world_cafe');
});

test('all methods for a job are there, the everyday ones first, with the reasons', async () => {
  const number = await harbour();
  const page = await pia.text(`/planer/${number}/skridt/tilfoej/deepen`);
  expect(page).toContain('Dem, de fleste bruger');
  expect(page).toMatch(/Vis \d+ flere metoder/);
  expect(page).toContain('value="add deepen:dialogmoede"');
  expect((await pia.get(`/planer/${number}/skridt/tilfoej/nothing`)).status).toBe(404);
});

test('kinds and versions stand side by side, are used and renamed', async () => {
  const number = await harbour();
  const path = `/planer/${number}/hvad-nu-hvis`;
  const page = await pia.text(path);
  expect(page).toContain('Ansigt til ansigt');
  expect(page).toContain('skøn');
  await pia.post(`/planer/${number}/versioner`, { do: 'keep digital' });
  await pia.post(`/planer/${number}/versioner`, { do: 'save', name: 'Den store' });
  expect(await pia.text(path)).toContain('3 versioner ved siden af hinanden');
  await pia.post(`/planer/${number}/versioner`, { do: 'use b' });
  expect(await chosenOf(number)).not.toBeNull();
  const taken = await pia.post(`/planer/${number}/versioner`, { do: 'rename a', 'name-a': 'den store' });
  expect(taken.status).toBe(422);
  expect(await taken.text()).toContain('Der er allerede en version med det navn');
  expect(await leo.text(path)).not.toContain('Gem en kopi');
});

test('two people rename a version, and one removes what another has changed: both are told', async () => {
  const number = await harbour();
  const [page, versions] = [`/planer/${number}/hvad-nu-hvis`, `/planer/${number}/versioner`];
  await pia.post(versions, { do: 'save', name: 'Den store' });
  const shown = await pia.text(page);
  const version = hidden(shown, 'version');
  await ole.post(versions, { do: 'rename b', 'name-b': 'Den dyre', was: 'Den store' });
  const clash = await pia.post(versions, { do: 'rename b', 'name-b': 'Den grundige', was: 'Den store' });
  expect(clash.status).toBe(409);
  const both = await clash.text();
  expect(both).toContain('<b>Den dyre</b>');
  expect(both).toContain('value="Den grundige"');
  const removed = await pia.post(versions, { do: 'remove b', version });
  expect(removed.status).toBe(409);
  expect(await removed.text()).toContain('En kollega har ændret den version');
  expect(
    (await pia.post(versions, { do: 'rename b', 'name-b': 'Den grundige', was: 'Den dyre' })).status,
  ).toBe(303);
  const fresh = hidden(await pia.text(page), 'version');
  expect((await pia.post(versions, { do: 'remove b', version: fresh })).status).toBe(303);
});

test('the name of a version sent after the session ran out is shown again', async () => {
  const number = await harbour();
  const gone = place.visitorWith('medvirk-session=gone');
  const sent = await gone.post(`/planer/${number}/versioner`, { do: 'save', name: 'Den store' });
  const key = /medvirk-kept=[^;]+/.exec(sent.headers.get('set-cookie') ?? '')?.[0];
  const page = await place.visitorWith(`${pia.cookie}; ${key}`).text(`/planer/${number}/hvad-nu-hvis`);
  expect(page).toContain('value="Den store"');
});
