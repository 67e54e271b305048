import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { scenarioIn, wordsIn } from './words';

const session = process.env.E2E_SESSION;
const t = wordsIn('en');

/** A slow line: the page is there, its script isn't until it is let through. */
async function withoutScript(page: Page): Promise<() => Promise<void>> {
  let letThrough = () => {};
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  return async () => {
    letThrough();
    await expect(page.getByRole('button', { disabled: true })).toHaveCount(0);
  };
}

const goes = { waitUntil: 'commit' } as const;

test('what is typed and chosen before a page is ready is not lost', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Early', scenario: 'seat-taken', teams: 1 });
  const { title } = await scenarioIn('share-your-spoon', 'en');

  const mara = await table.player('Mara');
  let ready = await withoutScript(mara.page);
  await mara.page.goto('/', goes);
  const field = mara.page.getByLabel(t('common.pin.label'));
  await field.fill(pin);
  await field.press('Enter');
  await ready();
  await field.press('Enter');
  await mara.page.waitForURL(/\/join\//);

  ready = await withoutScript(ida.page);
  await ida.page.goto('/instructor/workshops/new', goes);
  const name = ida.page.getByLabel(t('instructor.create.name'));
  const scenario = ida.page.getByRole('radio', { name: title });
  await name.fill('Typed early');
  await scenario.check();
  await name.press('Enter');
  await ready();
  await expect(name).toHaveValue('Typed early');
  await expect(scenario).toBeChecked();
  await ida.page.getByRole('button', { name: t('instructor.create.submit') }).click();
  await expect(ida.page.getByRole('heading', { level: 1, name: 'Typed early' })).toBeVisible();
  // The bar has no room for it at every width.
  await expect(ida.page.getByText(title).first()).toBeAttached();
});

test('a password sent before the page is ready stays out of the address', async ({ table }) => {
  const { page } = await table.instructor();
  const ready = await withoutScript(page);
  await page.goto('/instructor/sign-in', goes);
  const password = page.getByLabel(t('account.password'), { exact: true });
  await password.fill('correct horse battery');
  await password.press('Enter');
  await ready();
  expect(page.url()).not.toContain('horse');
  await expect(password).toHaveValue('correct horse battery');
});
