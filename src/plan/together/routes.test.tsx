import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { house } from '../../../tests/support/house.ts';

const place = await house(await testDatabase());
const pia = await place.visitor('planner', 'Pia');
const leo = await place.visitor('reader', 'Leo');

async function aPlan(): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  return Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
}

test('the page of those who work together says who began, and what happened', async () => {
  const number = await aPlan();
  const page = await pia.text(`/planer/${number}/sammen`);
  expect(page).toContain('<b>Pia</b> begyndte på planen');
  expect(page).toContain('Sidst har Pia været her');
  expect(page).toContain(`href="/planer/${number}/laeselink"`);
  const english = await pia.text(`/en/planer/${number}/sammen`);
  expect(english).toContain('<b>Pia</b> began the plan');
});

test('the page says how many comments are open, and shows the latest with a way to them', async () => {
  const number = await aPlan();
  expect(await pia.text(`/planer/${number}/sammen`)).toContain('Ingen kommentarer er åbne');
  for (const body of ['Første', 'Anden', 'Tredje', 'Fjerde'])
    await pia.post(`/planer/${number}/kommentarer`, { part: 'timeline', body });
  const page = await leo.text(`/planer/${number}/sammen`);
  expect(page).toContain('4 kommentarer er åbne');
  expect(page.match(/om Tidsplanen/g)).toHaveLength(3);
  expect(page).toContain(`href="/planer/${number}/kommentarer?del=timeline#k-`);
  expect((await leo.text(`/en/planer/${number}/sammen`)).match(/on The timeline/g)).toHaveLength(3);
});

test('a reader sees what happened, and no way to change the plan', async () => {
  const page = await leo.text(`/planer/${await aPlan()}/sammen`);
  expect(page).toContain('Sidst har Pia været her');
  expect(page).not.toContain('/arkiv');
});

test('a plan that is not there is not found', async () => {
  expect((await pia.get('/planer/999999/sammen')).status).toBe(404);
});
