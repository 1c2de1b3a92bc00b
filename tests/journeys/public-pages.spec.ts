import { inLanguage, paths } from '../../src/paths.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectInBudget } from '../support/budget.ts';
import { expect, test } from '../support/fixtures.ts';
import { clippedText, doubleText, expectNoSidewaysScroll } from '../support/layout.ts';
import { atDesk, onPhone, withoutScript, withScript } from '../support/where.ts';

const languages = ['da', 'en'] as const;

const pages = [
  { name: 'the front page', path: paths.front(), use: 'reading' },
  { name: 'the methods', path: paths.methods(), use: 'reading' },
  { name: 'a method', path: paths.method('borgersamling'), use: 'reading' },
  { name: 'which platform', path: paths.whichPlatform(), use: 'reading' },
  { name: 'how to tell well', path: paths.tellWell(), use: 'reading' },
  { name: 'the rules of thumb', path: paths.thumbRules(), use: 'reading' },
  { name: 'how we do it', path: paths.policy(), use: 'reading' },
  { name: 'about', path: paths.about(), use: 'reading' },
  { name: 'the accessibility statement', path: paths.accessibility(), use: 'reading' },
  { name: 'privacy', path: paths.privacy(), use: 'reading' },
  { name: 'sign-in', path: paths.signIn(), use: 'form' },
] as const;

for (const { name, path, use } of pages)
  for (const language of languages)
    test.describe(`${name} in ${language}`, () => {
      const address = inLanguage(language, path);

      test('is there, in its language, with one heading', withoutScript, async ({ page }) => {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.locator('main')).toHaveCount(1);
      });

      // One language on each width: what axe looks for is the same in both.
      test('can be used by everyone', language === 'da' ? atDesk : onPhone, async ({ page }) => {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(page);
      });

      // English weighs the same.
      if (language === 'da')
        test('is light and stands still', withScript, async ({ page }) => {
          await expectInBudget(page, address, use);
        });

      test('fits on 320 pixels, and with text twice as large', onPhone, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(address);
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 1280, height: 900 });
        await doubleText(page);
        await expectNoSidewaysScroll(page);
        expect(await clippedText(page)).toEqual([]);
      });
    });

test('from the front page to a method and into the other language', async ({ page }) => {
  await page.goto(paths.front());
  await page.locator(`a[href="${paths.methods()}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${paths.methods()}$`));
  await page.locator(`main a[href^="${paths.methods()}/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const danish = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${inLanguage('en', danish)}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the first press of Tab offers to go straight to the content', async ({ page }) => {
  await page.goto(paths.front());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#./);
  await expect(page.locator('main')).toBeInViewport();
});

test.describe('an address that is not there', () => {
  test.use({ expectedProblems: [/status of 404/] });

  test('says so on a decent page', async ({ page }) => {
    const answer = await page.goto('/findes-ikke');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('the administrator is signed in by the printed link', async ({ signedIn }) => {
  const answer = await signedIn.goto(paths.plans());
  expect(answer?.status()).toBe(200);
  await expect(signedIn).toHaveURL(new RegExp(`${paths.plans()}$`));
});
