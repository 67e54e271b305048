import { expect, test } from './test';

test('the landing page opens and asks for the PIN', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('textbox').first()).toBeVisible();
});

test('a page that does not exist says so', async ({ request }) => {
  expect((await request.get('/no-such-page')).status()).toBe(404);
});
