import type { Page } from '@playwright/test';
import { isLanguage, languages } from '@/words/messages/index';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { wordsIn } from './words';

const [en, da, de] = [wordsIn('en'), wordsIn('da'), wordsIn('de')];
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('an instructor opens the help beside the list of workshops, jumps to a part of it, and goes on to the learning platforms', async ({
  table,
}) => {
  const ida = await table.instructor({ session: process.env.E2E_SESSION });
  await ida.page.goto('/instructor');
  const opened = ida.page.context().waitForEvent('page');
  // Scenarios may have the same word in their titles.
  await ida.page.getByRole('link', { name: ida.t('instructor.help'), exact: true }).click();
  const help = await opened;
  await expect(help.getByRole('heading', { level: 1, name: ida.t('help.page.trainer') })).toBeVisible();
  const parts = help.getByRole('heading', { level: 2 });
  const last = await parts.last().innerText();
  await help.getByRole('link', { name: last }).first().click();
  await expect(parts.last()).toBeInViewport();
  await help
    .getByRole('link', { name: ida.t('help.page.lti') })
    .first()
    .click();
  await expect(help).toHaveURL(/\/help\/lti$/);
  await expect(help.getByRole('heading', { level: 1, name: ida.t('help.page.lti') })).toBeVisible();
  await expect(ida.page).toHaveURL(/\/instructor$/);
});

test('a page leads to itself in another language, and says so where a language has none', async ({
  page,
}) => {
  await page.goto('/help/operating?lang=en');
  await expect(page.getByRole('heading', { level: 1, name: en('help.page.operating') })).toBeVisible();
  await expect(page.getByText(en('help.onlyInEnglish'))).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: languages.da.name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(page.getByRole('heading', { level: 1, name: da('help.page.operating') })).toBeVisible();
  await page.goto('/help/operating?lang=de');
  await expect(page.getByText(de('help.onlyInEnglish'))).toBeVisible();
  await expect(page.locator('main [lang="en"]').first()).toContainText(en('help.page.operating'));
  expect((await page.request.get('/help/nothing')).status()).toBe(404);
});

for (const language of Object.keys(languages).filter(isLanguage)) {
  test(`on a phone nothing of the help lies outside, and everyone can use it (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/help', '/help/operating', '/help/lti', '/help/xapi']) {
      await page.goto(`${path}?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
    const t = wordsIn(language);
    await page.getByText(t('scoring.contents')).locator('visible=true').click();
    await page.getByRole('main').locator('details').getByRole('link').last().click();
    await expect(page.getByRole('heading', { level: 2 }).last()).toBeInViewport();
  });
}
