import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { fewestForNorms, fewTeams } from '@/reports/reading/comparison';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { scenarioIn } from './words';

const session = process.env.E2E_SESSION;
const scenario = 'share-your-spoon';
const made = z.object({ id: z.string() });
const paperMade = z.object({ roundId: z.string() });

/** A round of this group from paper: for each team the answer to the first decision; whatever else is asked, they're silent. */
async function playedOnPaper(page: Page, group: string, answers: readonly string[], day: string) {
  const title = `${group}, ${day}`;
  const answer = await page.request.post('/api/workshops', {
    data: { title, group, scenario, teams: answers.length, seed: 418 },
  });
  const { id } = made.parse(await answer.json());
  const teams = answers.map((responseId) => ({ people: [], choices: { pull: { responseId } } }));
  const data = { day, language: 'en', emptyIsSilence: true, teams };
  const tabletop = await page.request.post(`/api/workshops/${id}/tabletop`, { data });
  const { roundId } = paperMade.parse(await tabletop.json());
  await expect
    .poll(async () => (await page.request.get(`/api/rounds/${roundId}/ready`)).json())
    .toEqual({ ready: true });
}

/** The lines of the file by what they are called: how many teams have a figure, and between which figures they lie. */
async function comparisonFile(page: Page, link: string) {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const [, ...lines] = z
    .array(z.array(z.string()))
    .parse(parse(await readFile(await (await started).path()), { bom: true }));
  return lines.map(([name = '', , measure = '', ...figures]) => {
    const [count = 0, , lower = 0, median = 0, upper = 0] = figures.map(Number);
    return {
      name,
      measure,
      count,
      lower: Math.round(lower),
      median: Math.round(median),
      upper: Math.round(upper),
    };
  });
}

test('two groups of a scenario and two rounds of a group stand side by side, as on paper in the file', async ({
  table,
}) => {
  const ida = await table.instructor({ session });
  const { page, t } = ida;
  const { title } = await scenarioIn(scenario, 'en');
  await playedOnPaper(page, 'Quay staff', ['close-it', 'by-the-rule', 'buy-noon'], '2026-11-02');
  await playedOnPaper(page, 'Press desk', ['by-the-rule', 'by-the-rule'], '2026-11-09');
  await playedOnPaper(page, 'Quay staff', ['by-the-rule', 'stop-paying'], '2026-11-16');
  const side = page.locator('section').filter({
    has: page.getByRole('heading', { name: t('workshops.comparison.sideBySide') }),
  });
  const outcome = t('workshops.measure.outcome');
  const figuresOf = ({ count, lower, median, upper }: Awaited<ReturnType<typeof comparisonFile>>[number]) =>
    t('workshops.comparison.line', { count, lower: `${lower}`, median: `${median}`, upper: `${upper}` });
  const seesTheSame = async (lines: Awaited<ReturnType<typeof comparisonFile>>, count: number) => {
    for (const line of lines.filter(({ measure }) => measure === outcome).slice(0, count))
      await expect(side.getByText(figuresOf(line)).first()).toBeVisible();
  };

  await page.goto('/instructor/results');
  await page.getByRole('link', { name: title }).click();
  await expect(side.getByLabel(t('workshops.comparison.one'), { exact: true })).toHaveValue(
    'group Quay staff',
  );
  await expect(side.getByText(t('workshops.comparison.few', { least: fewTeams }))).toBeVisible();
  await expect(
    page.getByText(t('workshops.scenario.realSoon', { count: 7, least: fewestForNorms })),
  ).toBeVisible();
  await expectAccessible(page);
  const groups = await comparisonFile(page, t('workshops.comparison.file'));
  const counts = groups
    .filter(({ measure }) => measure === outcome)
    .map(({ name, count }) => ({ name, count }));
  expect(counts.slice(0, 2)).toEqual([
    { name: 'Quay staff', count: 5 },
    { name: 'Press desk', count: 2 },
  ]);
  expect(counts.map(({ name }) => name)).toContain(t('workshops.comparison.simulated'));
  await seesTheSame(groups, 2);

  await page.goto('/instructor/groups/Quay%20staff');
  await expect(side.getByText(t('workshops.comparison.few', { least: fewTeams }))).toBeVisible();
  await expectAccessible(page);
  const rounds = await comparisonFile(page, t('workshops.comparison.file'));
  expect(rounds.filter(({ measure }) => measure === outcome).map(({ count }) => count)).toEqual([3, 2]);
  await seesTheSame(rounds, 2);
});
