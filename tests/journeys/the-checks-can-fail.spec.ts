import type { Page } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { overBudget, weighFirstVisit } from '../support/budget.ts';
import { expect, test } from '../support/fixtures.ts';
import { tabTo } from '../support/keyboard.ts';
import { clippedText, sidewaysOverflow } from '../support/layout.ts';
import { collectProblems } from '../support/problems.ts';
import { withScript } from '../support/where.ts';

const address = 'http://planted.test/';

/** Answers the planted address without any server. */
async function plant(page: Page, body: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.route(`${address}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (file === '') return route.fulfill({ contentType: 'text/html', body: document(body) });
    const content = more[file];
    if (content === undefined) return route.abort('connectionrefused');
    return route.fulfill({
      contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: content,
    });
  });
}

const document = (body: string) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Plantet</title>
  <link rel="icon" href="data:,"></head><body><main><h1>Plantet</h1>${body}</main></body></html>`;

test('axe sees a field without a label and grey text on grey', withScript, async ({ page }) => {
  await plant(page, '<input><p style="color:#999;background:#aaa">Kan ikke læses</p>');
  await page.goto(address);
  const found = (await axeViolations(page)).join('\n');
  expect(found).toContain('label:');
  expect(found).toContain('color-contrast:');
});

test('the budget sees a heavy style sheet, a heavy script and what moves', withScript, async ({ page }) => {
  const late = `addEventListener('load', () => setTimeout(() => document.querySelector('h1').style.marginTop = '300px'))//`;
  await plant(page, '<link rel="stylesheet" href="a.css"><p>Flyttes</p><script src="a.js"></script>', {
    'a.css': `/*${'x'.repeat(20_000)}*/`,
    'a.js': late + 'x'.repeat(60_000),
  });
  const weight = await weighFirstVisit(page, address);
  const lines = overBudget(weight, 'reading').map((line) => line.replace(/ [\d.]+ .*/, ''));
  expect(lines).toEqual(['css', 'script', 'total', 'layout shift']);
});

test('a console error, a page error and a failed request are noticed', withScript, async ({ browser }) => {
  const context = await browser.newContext();
  const problems = collectProblems(context);
  const page = await context.newPage();
  await plant(page, '<script>console.error("uheld"); fetch("/mangler"); throw new Error("kaput")</script>');
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  const found = problems.join('\n');
  expect(found).toContain('console error: uheld');
  expect(found).toContain('page error: kaput');
  expect(found).toContain('request failed: http://planted.test/mangler');
});

test('a page that is too wide and text that is cut off are noticed', withScript, async ({ page }) => {
  await plant(
    page,
    '<div style="width:3000px">Bred</div><p style="height:1em;overflow:hidden">To<br>linjer</p>',
  );
  await page.goto(address);
  expect(await sidewaysOverflow(page)).toBeGreaterThan(1000);
  expect(await clippedText(page)).toEqual(['p Tolinjer']);
});

test('a button that the keyboard cannot reach is noticed', withScript, async ({ page }) => {
  await plant(page, '<a href="/a">A</a><button tabindex="-1">Skjult for tastaturet</button>');
  await page.goto(address);
  await tabTo(page, page.getByRole('link', { name: 'A' }));
  await expect(tabTo(page, page.getByRole('button'), { atMost: 5 })).rejects.toThrow('did not reach');
});
