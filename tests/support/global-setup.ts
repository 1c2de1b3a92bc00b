import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch, prepareBrowser } from './browser.ts';
import { startServer } from './server.ts';
import { signInByLink } from './sign-in.ts';

/** One browser, one server and one signed-in administrator for all journeys. Returns how to end them. */
export async function setUpJourneys(): Promise<() => Promise<void>> {
  await prepareBrowser();
  const server = await startServer();
  const folder = await mkdtemp(join(tmpdir(), 'medvirk-session-'));
  const end = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const session = join(folder, 'administrator.json');
    const browser = await chromium.launch(browserLaunch());
    const context = await browser.newContext();
    await signInByLink(await context.newPage(), server.link);
    await context.storageState({ path: session });
    await browser.close();
    process.env.MEDVIRK_TEST_URL = server.url;
    process.env.MEDVIRK_TEST_SESSION = session;
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

// Playwright finds the set-up of all journeys as the default export of the file it is told.
export default setUpJourneys;
