import type { BrowserContext, Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import { prepared } from './problems.ts';

export { expect } from '@playwright/test';

type Journey = {
  /** Sentences a browser may say in this test, such as the 404 that a test asks for. */
  readonly expectedProblems: readonly RegExp[];
  /** A page of the administrator, in a session of its own. */
  readonly signedIn: Page;
  /** A page in a browser that runs no script. */
  readonly withoutScript: Page;
};

/** What every journey starts from. A console error, a page error or a failed request fails the test. */
export const test = base.extend<Journey>({
  expectedProblems: [[], { option: true }],

  baseURL: async ({ baseURL }, use) => {
    await use(process.env.MEDVIRK_TEST_URL ?? baseURL);
  },

  context: async ({ context, expectedProblems }, use) => {
    await prepared(context, expectedProblems, use);
  },

  signedIn: async (
    { browser, contextOptions, baseURL, expectedProblems, viewport, javaScriptEnabled },
    use,
  ) => {
    const context = await browser.newContext({
      ...contextOptions,
      ...(baseURL && { baseURL }),
      viewport,
      javaScriptEnabled,
      storageState: process.env.MEDVIRK_TEST_SESSION ?? '',
    });
    await pageIn(context, expectedProblems, use);
  },

  withoutScript: async ({ browser, contextOptions, baseURL, expectedProblems, viewport }, use) => {
    const context = await browser.newContext({
      ...contextOptions,
      ...(baseURL && { baseURL }),
      viewport,
      javaScriptEnabled: false,
    });
    await pageIn(context, expectedProblems, use);
  },
});

async function pageIn(
  context: BrowserContext,
  expected: readonly RegExp[],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await prepared(context, expected, async () => use(await context.newPage()));
  await context.close();
}
