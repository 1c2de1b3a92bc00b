import { defineConfig } from '@playwright/test';
import { browserLaunch } from './support/browser.ts';
import { walkedOn } from './support/where.ts';

const desk = { width: 1280, height: 900 };

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results',
  globalSetup: './support/global-setup.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: process.env.MEDVIRK_TEST_REPORT
    ? [['dot'], ['json', { outputFile: process.env.MEDVIRK_TEST_REPORT }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: browserLaunch(),
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace makes every journey twice as slow: ask for one with `npm run test:browser -- --trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'phone',
      grep: walkedOn('phone'),
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
    { name: 'desk', grep: walkedOn('desk'), use: { viewport: desk } },
    { name: 'no-script', grep: walkedOn('no-script'), use: { viewport: desk, javaScriptEnabled: false } },
  ],
});
