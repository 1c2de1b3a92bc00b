import type { Locator, Page } from '@playwright/test';

/** Uses a page as a hand does, and counts: taps, and fields in which something was typed. */
export function handOn(page: Page) {
  let taps = 0;
  const typed = new Set<string>();

  async function tap(target: Locator): Promise<void> {
    taps += 1;
    await target.click();
  }

  /** Ticks or chooses by touching the words beside the mark, as people do. */
  async function choose(name: string, ...values: readonly string[]): Promise<void> {
    for (const value of values) {
      const id = await page.locator(`input[name="${name}"][value="${value}"]`).getAttribute('id');
      const label = id
        ? page.locator(`label[for="${id}"], label:has(#${id})`)
        : page.locator(`label:has(input[name="${name}"][value="${value}"])`);
      await tap(label.first());
    }
  }

  async function type(field: string, text: string): Promise<void> {
    typed.add(field);
    await page.locator(`[name="${field}"]`).fill(text);
  }

  const press = (name: string): Promise<void> => tap(page.getByRole('button', { name, exact: true }));
  const follow = (name: string): Promise<void> => tap(page.getByRole('link', { name, exact: true }).first());

  return { tap, choose, type, press, follow, count: () => ({ taps, typed: typed.size }) };
}
