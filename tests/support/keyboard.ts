import type { Locator, Page } from '@playwright/test';

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

const whereAmI = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at ? `${at.tagName.toLowerCase()} ${(at.textContent ?? '').trim().slice(0, 40)}` : 'nothing';
  });

/** Presses Tab until the target has the focus, as a person without a mouse would. */
export async function tabTo(page: Page, target: Locator, { key = 'Tab', atMost = 80 } = {}): Promise<void> {
  const visited: string[] = [];
  for (let presses = 0; presses <= atMost; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    visited.push(await whereAmI(page));
  }
  throw new Error(`${key} did not reach ${target} in ${atMost} presses: ${visited.join(' → ')}`);
}

/** Goes to the target by keyboard and presses a key there. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to the target by keyboard and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Chooses a radio button by keyboard: Tab enters the group at its first or chosen one, arrows move in it. */
export async function chooseByArrow(page: Page, group: Locator, target: Locator): Promise<void> {
  const radios = await group.getByRole('radio').all();
  for (let presses = 0; presses <= 80; presses++) {
    const focused = await Promise.all(radios.map(isFocused));
    if (focused.includes(true)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (const _ of radios) {
    if (await isFocused(target)) return;
    await page.keyboard.press('ArrowDown');
  }
  if (!(await isFocused(target))) throw new Error(`The arrow keys did not reach ${target}.`);
}
