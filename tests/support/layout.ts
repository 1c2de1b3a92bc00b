import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** How many pixels the page is wider than the window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** WCAG 1.4.10: at 320 pixels nothing is reached by scrolling sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await sidewaysOverflow(page), `pixels too wide on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** WCAG 1.4.4: text at twice its size, by the browser's own setting, which widths in `em` follow too. */
export async function doubleText(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
}

/** Text that is cut off because its box does not grow: the box hides what overflows. */
export function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflow, overflowX, clipPath, position } = getComputedStyle(element);
        const hides =
          [overflow, overflowX].includes('hidden') && position !== 'absolute' && clipPath === 'none';
        const isCut =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && isCut && (element.textContent ?? '').trim() !== '';
      })
      .map(
        (element) => `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 60)}`,
      ),
  );
}
