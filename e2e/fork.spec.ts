import { expectAccessible } from './accessible';
import { debriefingOn } from './people/debriefing';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

test('a new round goes on from a decision of one that is over, with the same people and then, from the first, with a new group', async ({
  table,
}) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const [first, second] = [
    gate.responses['raise-offer']?.label ?? '',
    gate.responses['by-the-book']?.label ?? '',
  ];
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Where it forks', scenario: 'seat-taken', teams: 1 });
  const wall = await table.projector(await ida.projectorAddress());
  const mara = await table.player('Mara');
  await mara.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await mara.picks(first);
  await mara.locks();
  await mara.seesOutcome(gate, 'raise-offer');
  await ida.endsTheRound();

  const dialog = await ida.looksForAMoment(gate.question.trim());
  await dialog.opensTheLobby();
  await mara.seesThat(/Continues from .* in an earlier round/);
  await wall.shows(/Continues from .* in an earlier round/);
  for (const { page } of [ida, mara]) await expectAccessible(page);
  await ida.starts();
  await mara.faces(gate);
  await mara.picks(second);
  await mara.locks();
  await mara.seesOutcome(gate, 'by-the-book');
  await ida.endsTheRound();
  await ida.sees(/This round continued from .* in an earlier one/);

  const other = await ida.looksForAMoment(gate.question.trim(), { earlier: true });
  await other.choosesANewWorkshop('Tuesday group');
  await expect(ida.page.getByRole('heading', { level: 1, name: 'Tuesday group' })).toBeVisible();
  const tom = await table.player('Tom', { language: 'da' });
  await tom.joins(await ida.readsThePin());
  await tom.seesThat(/Fortsætter fra .* i en tidligere runde/);
  await expect(ida.page.getByText('Mara')).toBeHidden();
});

test('a new round goes on from wherever the host has put the replay', async ({ table }) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const ida = await table.instructor({ session });
  const { page, t } = ida;
  const pin = await ida.opensAWorkshop({ title: 'From the slider', scenario: 'seat-taken', teams: 1 });
  const mara = await table.player('Mara');
  await mara.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await mara.picks(gate.responses['raise-offer']?.label ?? '');
  await mara.locks();
  await mara.seesOutcome(gate, 'raise-offer');
  await table.time.passes(20_000);
  await ida.endsTheRound();

  await debriefingOn(page, t).opens(t('debrief.curves.title'));
  await page
    .getByRole('slider', { name: t('common.chart.scrub') })
    .first()
    .focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^New round from/ }).click();
  const dialog = page.getByRole('dialog', { name: t('steps.fork.title') });
  await expect(dialog.getByRole('radio', { name: t('steps.moment.at-slider') })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Open lobby/ }).click();
  await mara.seesThat(/Continues from .* in an earlier round/);
  await ida.starts();
  await mara.isInTheWarRoom();
  // The slider stood after the decision, so nobody is asked again.
  await expect(mara.page.getByRole('heading', { name: gate.question })).toHaveCount(0);
});
