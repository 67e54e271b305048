import { expect, test } from './test';

const session = process.env.E2E_SESSION;

test('a name that cannot be is said at its field, which keeps what was typed and has the focus', async ({
  table,
}) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'At the door', scenario: 'seat-taken', teams: 1 });
  const { page, t, ...mara } = await table.player('Mara');
  await mara.typesPin(pin);
  const name = page.getByLabel(t('join.name.label'), { exact: true });
  await name.press('Enter');
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(new RegExp(t('join.name.empty')));

  await name.fill('👩‍👩‍👧'.repeat(41));
  await expect(page.getByText(t('common.field.over', { count: 1 }))).toBeVisible();
  await name.press('Enter');
  await expect(name).toHaveAccessibleDescription(new RegExp(t('join.name.tooLong', { limit: '40' })));

  await name.fill('<Mara>');
  await expect(page.getByText(t('join.name.tooLong', { limit: '40' }))).toBeHidden();
  await name.press('Enter');
  await expect(page.getByText(t('errors.name-signs'))).toBeVisible();
  await expect(name).toHaveValue('<Mara>');
  await expect(name).toBeFocused();
  await name.fill('Mara');
  await expect(page.getByText(t('errors.name-signs'))).toBeHidden();
  await name.press('Enter');
  await mara.isInTheLobby();
});

test('a form waits for a slow line, is sent once, and loses nothing when the server fails', async ({
  table,
}) => {
  const { page, t } = await table.instructor({ session });
  await page.goto('/instructor/workshops/new');
  const title = page.getByLabel(t('instructor.create.name'));
  const submit = page.getByRole('button', { name: t('instructor.create.submit') });
  await title.press('Enter');
  await expect(title).toBeFocused();
  await expect(title).toHaveAccessibleDescription(new RegExp(t('instructor.create.titleMissing')));

  let sent = 0;
  let comesThrough = () => {};
  const line = new Promise<void>((resolve) => {
    comesThrough = resolve;
  });
  await page.route('**/api/workshops', async (route) => {
    sent += 1;
    await line;
    await route.fulfill({ contentType: 'text/html', body: '<h1>Bad gateway</h1>' });
  });
  await title.fill('Slow 🇩🇰');
  await title.press('Enter');
  await expect(submit).toHaveAttribute('aria-busy', 'true');
  await title.press('Enter');
  await submit.dispatchEvent('click');
  comesThrough();
  await expect(page.getByRole('alert').filter({ hasText: t('errors.server-fault') })).toBeVisible();
  await expect(submit).not.toHaveAttribute('aria-busy', 'true');
  await expect(title).toHaveValue('Slow 🇩🇰');
  expect(sent).toBe(1);

  await page.unroute('**/api/workshops');
  await title.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Slow 🇩🇰' })).toBeVisible();
});
