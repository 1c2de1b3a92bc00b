/** `npm run pictures [-- FOLDER]`: every page, both languages, three widths, as full-page pictures. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator } from '@playwright/test';
import { chromium } from '@playwright/test';
import { inLanguage, paths } from '../src/paths.ts';
import { browserLaunch, prepareBrowser } from '../tests/support/browser.ts';
import type { RunningServer } from '../tests/support/server.ts';
import { startServer } from '../tests/support/server.ts';
import { signInByLink } from '../tests/support/sign-in.ts';

type Picture = {
  readonly name: string;
  /** Or how to find it out, where the address holds a random part. */
  readonly path: string | ((administrator: BrowserContext) => Promise<string>);
  readonly signedIn?: boolean;
};

/** Add a page here and it is drawn. `signedIn` pages are seen by the administrator of the demonstration. */
const pictures: readonly Picture[] = [
  { name: 'front', path: paths.front() },
  { name: 'methods', path: paths.methods() },
  { name: 'method', path: paths.method('borgersamling') },
  { name: 'which-platform', path: paths.whichPlatform() },
  { name: 'tell-well', path: paths.tellWell() },
  { name: 'thumb-rules', path: paths.thumbRules() },
  { name: 'policy', path: paths.policy() },
  { name: 'about', path: paths.about() },
  { name: 'accessibility', path: paths.accessibility() },
  { name: 'privacy', path: paths.privacy() },
  { name: 'sign-in', path: paths.signIn() },
  { name: 'not-found', path: '/findes-ikke' },
  { name: 'read-link', path: newReadLink },
  { name: 'plans', path: paths.plans(), signedIn: true },
  { name: 'plans-search', path: `${paths.plans()}?soeg=kaj`, signedIn: true },
  { name: 'new-plan', path: paths.newPlan(), signedIn: true },
  { name: 'new-plan-cases', path: paths.newPlanCases(), signedIn: true },
  { name: 'plan-preliminary', path: paths.planProposal(1), signedIn: true },
  { name: 'plan-proposal', path: paths.planProposal(3), signedIn: true },
  { name: 'plan-against-the-law', path: paths.planProposal(2), signedIn: true },
  { name: 'plan-questions-1', path: paths.planQuestions(3, 1), signedIn: true },
  { name: 'plan-questions-2', path: paths.planQuestions(3, 2), signedIn: true },
  { name: 'plan-questions-3', path: paths.planQuestions(3, 3), signedIn: true },
  { name: 'plan-questions-4', path: paths.planQuestions(3, 4), signedIn: true },
  { name: 'plan-meeting', path: paths.planMeeting(3), signedIn: true },
  { name: 'plan-meeting-question', path: paths.planMeetingQuestion(3, 9), signedIn: true },
  { name: 'plan-meeting-end', path: paths.planMeetingEnd(3), signedIn: true },
  { name: 'plan-like-cases', path: paths.planLikeCases(3), signedIn: true },
  { name: 'plan-steps', path: paths.planSteps(3), signedIn: true },
  { name: 'plan-step', path: paths.planStep(3, 'dialogmoede'), signedIn: true },
  { name: 'plan-add', path: paths.planAdd(3, 'open'), signedIn: true },
  { name: 'plan-what-if', path: paths.planWhatIf(3), signedIn: true },
  { name: 'plan-timeline', path: paths.planTimeline(3), signedIn: true },
  { name: 'plan-todo', path: paths.planTodo(3), signedIn: true },
  { name: 'plan-spreading', path: paths.planSpreading(3), signedIn: true },
  { name: 'plan-spread-text', path: paths.planSpreadText(3, 'short'), signedIn: true },
  { name: 'plan-spread-sheet', path: paths.planSpreadSheet(3), signedIn: true },
  { name: 'law', path: paths.law(), signedIn: true },
  { name: 'year', path: paths.year(), signedIn: true },
  { name: 'year-wheel', path: paths.yearWheel(), signedIn: true },
  { name: 'areas', path: paths.areas(), signedIn: true },
  { name: 'house', path: paths.house(), signedIn: true },
  { name: 'plan-finding', path: paths.planFinding(2, 'R56'), signedIn: true },
  { name: 'plan-arithmetic', path: paths.planArithmetic(3), signedIn: true },
  { name: 'plan-memo', path: paths.planMemo(3), signedIn: true },
  { name: 'plan-memo-short', path: `${paths.planMemo(3)}?laengde=kort`, signedIn: true },
  { name: 'plan-memo-full', path: `${paths.planMemo(3)}?laengde=fuldt`, signedIn: true },
  { name: 'plan-memo-part', path: paths.planMemoPart(3, 'promise'), signedIn: true },
  { name: 'plan-together', path: paths.planTogether(3), signedIn: true },
  { name: 'plan-comments', path: paths.planComments(3), signedIn: true },
  { name: 'plan-comments-of-a-part', path: `${paths.planComments(3)}?del=timeline`, signedIn: true },
  { name: 'plan-comment', path: oneComment, signedIn: true },
  { name: 'plan-members', path: paths.planMembers(3), signedIn: true },
  { name: 'plan-history', path: paths.planHistory(3), signedIn: true },
  { name: 'plan-compare', path: paths.planCompare(3), signedIn: true },
  { name: 'plan-go-back', path: paths.planGoBack(3, 2), signedIn: true },
  { name: 'plan-decision', path: paths.planDecision(3), signedIn: true },
  { name: 'plan-decision-first', path: paths.planDecision(1), signedIn: true },
  { name: 'plan-move', path: paths.planMove(3), signedIn: true },
  { name: 'plan-import', path: paths.planImport(), signedIn: true },
  { name: 'plan-copy', path: paths.planCopy(3), signedIn: true },
  { name: 'plan-archive', path: paths.planArchive(3), signedIn: true },
  { name: 'plan-links', path: paths.planLinks(3), signedIn: true },
  { name: 'plan-name', path: paths.planName(3), signedIn: true },
  { name: 'people', path: paths.people(), signedIn: true },
  { name: 'account', path: paths.account(), signedIn: true },
  { name: 'jobs', path: paths.jobs(), signedIn: true },
  { name: 'outbox', path: paths.outbox(), signedIn: true },
  { name: 'settings', path: paths.settings(), signedIn: true },
  { name: 'policy-edit', path: paths.policyEdit(), signedIn: true },
];

const languages = ['da', 'en'] as const;
const widths = [360, 768, 1280];

/** Politicians get a link of their own: here the one that an administrator makes for them. */
async function newReadLink(administrator: BrowserContext): Promise<string> {
  const page = await administrator.newPage();
  await page.goto(paths.planLinks(3));
  const form = page.locator('form#link');
  await form.locator('[name="name"]').fill('Udvalgets medlemmer');
  await form.locator('button').last().click();
  await page.waitForURL(/laeselink/);
  return addressOf(page.locator(`a[href*="${paths.readLink('')}"]`));
}

async function oneComment(administrator: BrowserContext): Promise<string> {
  const page = await administrator.newPage();
  await page.goto(paths.planComments(3));
  return addressOf(page.locator(`a[href*="${paths.planComments(3)}/"]`));
}

async function addressOf(links: Locator): Promise<string> {
  const address = await links.first().getAttribute('href');
  if (!address) throw new Error(`no link to draw from on ${links.page().url()}`);
  const { pathname, search } = new URL(address, links.page().url());
  await links.page().close();
  return `${pathname}${search}`;
}

async function draw(browser: Browser, server: RunningServer, folder: string): Promise<number> {
  const options = { baseURL: server.url, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' };
  const visitor = await browser.newContext(options);
  const administrator = await browser.newContext(options);
  await signInByLink(await administrator.newPage(), server.link);
  let drawn = 0;
  for (const { name, path, signedIn } of pictures) {
    const page = await (signedIn ? administrator : visitor).newPage();
    const address = typeof path === 'string' ? path : await path(administrator);
    for (const language of languages) {
      const answer = await page.goto(inLanguage(language, address), { waitUntil: 'load' });
      const status = answer?.status() ?? 0;
      if (status !== (name === 'not-found' ? 404 : 200)) throw new Error(`${address} answered ${status}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: join(folder, `${name}-${language}-${width}.png`), fullPage: true });
        drawn += 1;
      }
    }
    await page.close();
  }
  return drawn;
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../pictures');
await mkdir(folder, { recursive: true });
await prepareBrowser();
const server = await startServer();
const browser = await chromium.launch(browserLaunch());
try {
  console.log(`${await draw(browser, server, folder)} pictures in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
}
