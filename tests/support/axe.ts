import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** WCAG 2.0, 2.1 and 2.2 at levels A and AA, and what axe calls good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** One line per violation: the rule, what it asks for, and the first places. */
export async function axeViolations(page: Page): Promise<string[]> {
  // No page has a frame, so there is no other page to be opened for putting the answers of frames together.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
    return `${id}: ${help}\n  ${places.join('\n  ')}`;
  });
}

/** Ask again after every interaction that changes the page. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeViolations(page), `axe on ${page.url()}`).toEqual([]);
}
