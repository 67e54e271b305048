import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './test';

/** What is printed before, and what is taken home after. */
test('an instructor prints the pack, and takes the report, the workbook and a table home', async ({
  table,
}) => {
  const ida = await table.instructor();
  await ida.signsIn();
  const plan = { title: 'Ærø group', scenario: 'happy-to-help', teams: 2 };
  const pin = await ida.opensAWorkshop(plan);
  const { page, t } = ida;

  await page.getByRole('button', { name: t('exports.pack.action') }).click();
  await expectAccessible(page);
  const pack = await downloaded(page, t('exports.pack.download'));
  expect(pack.name).toContain('Ærø group');
  expect(pack.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await page.keyboard.press('Escape');

  const mara = await table.player('Mara');
  await mara.joins(pin);
  await ida.addsSimulatedPlayers();
  await ida.starts();
  await ida.endsTheRound();

  await page.getByRole('button', { name: t('exports.action') }).click();
  await expectAccessible(page);
  const dialog = page.getByRole('dialog');
  const report = await downloaded(page, t('exports.download'));
  expect(report.name).toMatch(/\.pdf$/);
  expect(report.bytes.toString('latin1')).toContain('/Lang (en)');

  await dialog.getByLabel(t('exports.kind')).selectOption('workbook');
  const workbook = await downloaded(page, t('exports.download'));
  expect(workbook.name).toMatch(/\.xlsx$/);
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');

  await dialog.getByLabel(t('exports.kind')).selectOption('table');
  await dialog.getByLabel(t('exports.part')).selectOption('teams');
  await dialog.getByLabel(t('exports.language')).selectOption('da');
  const teams = await downloaded(page, t('exports.download'));
  expect(teams.bytes.toString()).toContain('Hold A;');
});

test('nobody but the instructor gets a file', async ({ page, baseURL }) => {
  for (const kind of ['report', 'workbook', 'json', 'pack']) {
    const answer = await page.request.get(`${baseURL}/api/rounds/any/exports/${kind}`);
    expect(answer.status()).toBe(401);
  }
});

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
