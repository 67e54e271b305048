import { expectAccessible } from './accessible';
import { staffAt } from './people/staff';
import { expect, test } from './test';

const session = process.env.E2E_SESSION;
const title = 'The autumn cohort';

test('a trainer pastes a list, hands out personal links, and sees who has come; a link moves its seat to another phone', async ({
  table,
}) => {
  const ida = await table.instructor({ session });
  await ida.opensAWorkshop({ title, scenario: 'seat-taken', teams: 2 });
  const console = ida.page.url();
  const { page, t, button } = staffAt(ida.page, ida.t);
  await page.getByRole('link', { name: t('expected.console.make') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('expected.title') })).toBeVisible();
  await button(t('expected.import.action')).click();
  const dialog = page.getByRole('dialog', { name: t('expected.import.title') });
  const box = dialog.getByLabel(t('expected.import.label'));
  await box.fill('Navn;Hold;Rolle\nAda Lund;B;Jura\nBo Holm;A;\nEva;Q;');
  await dialog.getByRole('button', { name: t('expected.import.preview') }).click();
  await expect(dialog.getByText(t('expected.problem.unknown-team', { said: 'Q' }))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('expected.import.save', { count: 2 }) }).click();
  await expect(box).toHaveValue('Navn;Hold;Rolle\nEva;Q;');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('rowheader', { name: 'Ada Lund' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: t('expected.act.sheet') }).click();
  await expect(page.getByRole('img', { name: t('expected.sheet.qr', { name: 'Bo Holm' }) })).toBeVisible();
  await expectAccessible(page);
  const id = /workshops\/([\w-]+)/.exec(console)?.[1] ?? '';
  const answer = await page.request.get(`/api/workshops/${id}/players`);
  const { players } = await answer.json();
  const linkOf = (name: string) =>
    String(players.find((one: { name: string }) => one.name === name)?.address).replace(/^[^#]*/, '/player');

  const ada = await table.player('Ada Lund', { language: 'da' });
  await ada.page.goto(linkOf('Ada Lund'));
  await expect(ada.page.getByRole('heading', { level: 2, name: /Jura/ })).toBeVisible();
  await expectAccessible(ada.page);
  await ada.page.getByRole('button', { name: /Ada Lund/ }).click();
  await ada.isInTheLobby();
  const bo = await table.player('Bo Holm');
  await bo.page.goto(linkOf('Bo Holm'));
  await bo.page.getByRole('button', { name: /Bo Holm/ }).click();
  await bo.isInTheLobby();

  await page.goto(console);
  await expect(page.getByText(t('expected.console.all', { of: 2 }))).toBeVisible();

  const other = await table.player('Ada Lund', { language: 'da', device: 'laptop' });
  await other.page.goto(linkOf('Ada Lund'));
  await other.page.getByRole('button', { name: other.t('expected.page.move') }).click();
  await other.isInTheLobby();
  await ada.seesThat(ada.t('errors.other-device'));
});
