import type { BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';

/** Everything a browser complains about in this context, as sentences. */
export function collectProblems(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // A download and a page left in mid-load are broken off by the browser itself.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
  return problems;
}

/** Hands the context to a test and then demands that the browser did not complain. */
export async function prepared(
  context: BrowserContext,
  expected: readonly RegExp[],
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const problems = collectProblems(context);
  await use(context);
  const surprising = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  expect(surprising, 'the browser complained').toEqual([]);
}
