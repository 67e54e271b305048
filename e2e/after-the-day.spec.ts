import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expectAccessible } from './accessible';
import { debriefingOn } from './people/debriefing';
import type { Instructor } from './people/instructor';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const scenario = 'happy-to-help';
const made = z.object({ id: z.string() });
const paperMade = z.object({ roundId: z.string() });
const participants = z.object({
  people: z.array(z.object({ nickname: z.string(), certificate: z.object({ code: z.string() }).nullable() })),
});

/** A workshop with a round that was played on paper: the shortest way to a debrief. */
async function afterARound({ page }: Instructor, title: string) {
  const answer = await page.request.post('/api/workshops', { data: { title, scenario, teams: 2 } });
  const { id } = made.parse(await answer.json());
  const teams = [
    { people: ['Mara', 'Anders'], choices: {} },
    { people: ['Beth'], choices: {} },
  ];
  const data = { day: '2026-11-20', language: 'en', emptyIsSilence: true, teams };
  const tabletop = await page.request.post(`/api/workshops/${id}/tabletop`, { data });
  const { roundId } = paperMade.parse(await tabletop.json());
  await expect
    .poll(async () => (await page.request.get(`/api/rounds/${roundId}/ready`)).json())
    .toEqual({ ready: true });
  return { id, roundId };
}

test('workshops are duplicated, archived, deleted, brought back, and run again', async ({ table }) => {
  const ida = await table.instructor();
  await ida.signsIn();
  const { page, t } = ida;
  const { id } = await afterARound(ida, 'Harbour exercise');
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  const chooses = async (title: string, action: string) => {
    await page.getByRole('button', { name: t('workshops.row.more', { title }), exact: true }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  const undoes = () =>
    page
      .getByRole('button', { name: t('workshops.done.undo') })
      .first()
      .click();
  const shows = (name: RegExp) => page.getByRole('radio', { name }).check({ force: true });

  await page.goto('/instructor');
  await expectAccessible(page);
  await page.getByLabel(t('workshops.filter.search')).fill('harbour');

  await test.step('renamed, and given a group', async () => {
    await chooses('Harbour exercise', t('workshops.action.edit'));
    await page.getByRole('dialog').getByLabel(t('workshops.edit.group')).fill('Harbour staff');
    await expectAccessible(page);
    await page.getByRole('button', { name: t('workshops.edit.save') }).click();
    await expect(row('Harbour staff')).toBeVisible();
  });

  await test.step('archived and undone', async () => {
    await chooses('Harbour exercise', t('workshops.action.archive'));
    await expect(row('Harbour exercise')).toHaveCount(0);
    await undoes();
    await expect(row('Harbour exercise')).toBeVisible();
  });

  await test.step('deleted, and brought back from the bin', async () => {
    await chooses('Harbour exercise', t('workshops.action.delete'));
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('3');
    await question.getByRole('button', { name: t('workshops.delete.action') }).click();
    await expect(row('Harbour exercise')).toHaveCount(0);
    await shows(/^Bin/);
    await row('Harbour exercise')
      .getByRole('button', { name: t('workshops.row.restore') })
      .click();
    await shows(/^Open/);
    await expect(row('Harbour exercise')).toBeVisible();
  });

  await test.step('run again: the same people stand in a new lobby, the old round stays', async () => {
    await chooses('Harbour exercise', t('workshops.action.runAgain'));
    await expectAccessible(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('workshops.runAgain.action') })
      .click();
    await page.waitForURL(`**/workshops/${id}`);
    for (const name of ['Mara', 'Anders', 'Beth']) await ida.sees(name);
    await page.goto('/instructor/groups/Harbour%20staff');
    await expect(page.getByRole('heading', { level: 1, name: 'Harbour staff' })).toBeVisible();
    await ida.sees(t('workshops.group.onPaper'));
    await expectAccessible(page);
    await page.goto(`/instructor/scenarios/${scenario}`);
    await ida.sees(t('workshops.scenario.decisions'));
    await expectAccessible(page);
  });

  await test.step('duplicated, with nobody in it', async () => {
    await page.goto('/instructor');
    await chooses('Harbour exercise', t('workshops.action.duplicate'));
    await page.getByLabel(t('workshops.duplicate.name')).fill('Second harbour');
    await page.getByRole('button', { name: t('workshops.duplicate.action'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Second harbour' })).toBeVisible();
    await expect(page.getByText('Mara')).toHaveCount(0);
  });
});

test('certificates are issued for all, checked by anybody, and withdrawn', async ({ table }) => {
  const ida = await table.instructor();
  await ida.signsIn();
  const { page, t } = ida;
  const { id, roundId } = await afterARound(ida, 'Ærø exercise');
  await page.goto(`/instructor/workshops/${id}/rounds/${roundId}`);
  await page.getByRole('button', { name: t('certificates.desk.action') }).click();
  await expect(page.getByLabel(t('certificates.desk.name', { name: 'Mara' }))).toHaveValue('Mara');
  await expectAccessible(page);
  const all = await downloaded(page, t('certificates.desk.all', { count: 3 }));
  expect(all.bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);

  const list = await page.request.get(`/api/rounds/${roundId}/certificates`);
  const mara = participants.parse(await list.json()).people.find(({ nickname }) => nickname === 'Mara');
  const somebody = await table.player('Somebody who hires');
  const code = mara?.certificate?.code ?? '';
  await somebody.page.goto('/verify');
  await expectAccessible(somebody.page);
  await somebody.page.getByLabel(t('certificates.verify.code')).fill(code.toLowerCase());
  await somebody.page.getByRole('button', { name: t('certificates.verify.action') }).click();
  const verdict = (name: string) => somebody.page.getByRole('heading', { level: 1, name });
  await expect(verdict(t('certificates.verify.valid'))).toBeVisible();
  await expect(somebody.page.getByText('Mara', { exact: true })).toBeVisible();
  await expectAccessible(somebody.page);

  const row = page.getByRole('listitem').filter({
    has: page.getByLabel(t('certificates.desk.name', { name: 'Mara' })),
  });
  await row.getByRole('button', { name: t('certificates.desk.withdraw') }).click();
  await expect(row.getByText(t('certificates.desk.withdrawn'), { exact: true })).toBeVisible();
  await somebody.page.reload();
  await expect(verdict(t('certificates.verify.withdrawn'))).toBeVisible();
  await somebody.page.goto('/verify/AAAA-BBBB-CCCC');
  await expect(verdict(t('certificates.verify.unknown'))).toBeVisible();
});

test('a player takes the own certificate from the phone', async ({ table }) => {
  const ida = await table.instructor();
  await ida.signsIn();
  const pin = await ida.opensAWorkshop({ title: 'Evening class', scenario, teams: 1 });
  const signe = await table.player('Signe', { language: 'da' });
  await signe.joins(pin);
  await ida.starts();
  await ida.endsTheRound();
  const { page, t } = signe;
  await page.getByLabel(t('certificates.own.name')).fill('Signe Åkjær');
  const file = await downloaded(page, t('certificates.own.action'));
  expect(file.name).toContain('Signe Åkjær');
  expect(file.bytes.toString('latin1')).toContain('/Lang (da)');
});

test('results from paper become a debrief, choice for choice', async ({ table }) => {
  const ida = await table.instructor();
  await ida.signsIn();
  const { page, t } = ida;
  const words = await scenarioIn(scenario, 'en');
  const flood = decisionIn(words, 'flood');
  const answer = await page.request.post('/api/workshops', {
    data: { title: 'At the table', scenario, teams: 1 },
  });
  const { id } = made.parse(await answer.json());
  await page.goto(`/instructor/workshops/${id}/tabletop`);
  await expect(page.getByText(/^0 of \d+ /)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(t('workshops.paper.people')).fill('Mara, Anders');
  const first = page.getByRole('listitem').filter({ hasText: flood.question });
  const [response] = Object.values(flood.responses);
  const choice = first.getByLabel(t('workshops.paper.choice'));
  // The letters follow the order that the seed has drawn.
  const option = choice.getByRole('option', { name: response?.label ?? '' });
  await choice.selectOption((await option.getAttribute('value')) ?? '');
  await first.getByLabel(t('workshops.paper.minutes')).fill('0:30');
  await expect(page.getByText(/^1 of \d+ /)).toBeVisible();

  await page.reload();
  await expect(page.getByLabel(t('workshops.paper.people'))).toHaveValue('Mara, Anders');
  await expect(page.getByText(/^1 of \d+ /)).toBeVisible();
  await page.getByRole('button', { name: t('workshops.paper.submit') }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('workshops.paper.emptyAction') })
    .click();
  await expect(page.getByRole('heading', { name: t('debrief.outcome.title') })).toBeVisible();
  await ida.sees(t('debrief.onPaper'));
  await debriefingOn(page, t).opens(t('debrief.decisions.title'));
  await ida.sees(response?.label ?? '');
});

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
