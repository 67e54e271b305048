import { isLanguage, languages } from '@/words/messages/index';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { wordsIn } from './words';

for (const language of Object.keys(languages).filter(isLanguage)) {
  const t = wordsIn(language);

  test(`somebody checks their network on a phone, and has a line for their IT (${language})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'language', value: language, url: baseURL ?? '' }]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/check');
    await expect(page.getByRole('status').filter({ hasText: t('check.overall.good') })).toBeVisible();
    await expect(page.getByText(t('check.storage.good'))).toBeVisible();
    await expect(page.getByText(/WebSocket \d+ ms, long polling \d+ ms/i)).toBeVisible();
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow), 'nothing lies outside').toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

test('where no WebSocket comes through, the page says that one can play all the same', async ({ page }) => {
  const t = wordsIn('en');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'WebSocket', {
      value: class {
        constructor() {
          throw new Error('blocked');
        }
      },
    });
  });
  await page.goto('/check');
  await expect(
    page.getByRole('status').filter({ hasText: t('check.overall.fair', { count: 1 }) }),
  ).toBeVisible();
  await expect(page.getByText(t('check.websocket.fair'))).toBeVisible();
  await expect(page.getByText(/WebSocket blocked, long polling \d+ ms/i)).toBeVisible();
});
