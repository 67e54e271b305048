import { forbidStorage, translatePage } from './people/browsers';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;
const plan = { title: 'Every kind of phone', scenario: 'seat-taken', teams: 1 } as const;

test('a phone whose browser translates pages joins, votes, sees the clock move and the round end', async ({
  table,
}) => {
  // What was translated before React had taken the page over is drawn anew, and React says so.
  table.forgive(/Minified React error #418/);
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const choice = gate.responses['hold-the-doors']?.label ?? '';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ ...plan, timed: true });
  const mara = await table.player('Mara');
  await translatePage(mara.page);
  await mara.joins(pin);
  await mara.triesTheVote();
  const tom = await table.player('Tom');
  await tom.joins(pin);
  await mara.seesThat('Tom');
  await ida.starts();
  await mara.faces(gate);
  expect(await mara.page.locator('font').count()).toBeGreaterThan(10);
  const before = await mara.secondsLeft();
  await expect.poll(() => mara.secondsLeft()).toBeLessThan(before);
  await mara.votes(choice);
  await ida.sees('1 of 2');
  await tom.votes(choice);
  await mara.seesOutcome(gate, 'hold-the-doors');
  await ida.endsTheRound();
  await mara.seesTheDebrief();
  await expect(mara.page.getByText(mara.t('common.failure.title'))).toHaveCount(0);
});

test('the link to another workshop, opened in the same tab, leads to that workshop', async ({ table }) => {
  const ida = await table.instructor({ session });
  await ida.opensAWorkshop(plan);
  const first = await ida.copiesTheLink();
  const next = { ...plan, title: 'The next day' };
  await ida.opensAWorkshop(next);
  const second = await ida.copiesTheLink();
  const mara = await table.player('Mara');
  await mara.opensTheLink(first);
  await mara.givesTheName();
  await mara.isInTheLobby();
  await mara.opensTheLink(first);
  await mara.seesThat(plan.title);
  await mara.opensTheLink(second);
  await mara.seesThat(next.title);
  await mara.givesTheName();
  await mara.isInTheLobby();
});

test('a phone that was here before is known by PIN, by link and on the front page', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const link = await ida.copiesTheLink();
  const mara = await table.player('Mara');
  await mara.opensTheLink(link);
  await mara.givesTheName();
  await mara.isInTheLobby();

  await mara.closesTheTab();
  await mara.typesPin(pin);
  await mara.takesTheSeatAgain();
  await mara.closesTheTab();
  await mara.page.goto(`/join/${pin}`);
  await mara.takesTheSeatAgain();
  await mara.closesTheTab();
  await mara.opensTheLink(link);
  await mara.takesTheSeatAgain();
  await mara.closesTheTab();
  await mara.page.goto('/');
  await mara.takesTheSeatAgain();
  await ida.sees('0 of 1');

  const other = await (await table.instructor({ session })).opensAWorkshop({
    ...plan,
    title: 'Another room',
  });
  await mara.closesTheTab();
  await mara.joins(other);
  await mara.closesTheTab();
  await mara.typesPin(pin);
  await mara.takesTheSeatAgain();
  await mara.seesThat(plan.title);
});

test.describe('a browser that keeps nothing', () => {
  for (const way of ['throws', 'forgets'] as const) {
    test(`and ${way} when asked to, still gets its seat, and says that a reload would lose it`, async ({
      table,
    }) => {
      const ida = await table.instructor({ session });
      const pin = await ida.opensAWorkshop(plan);
      const mara = await table.player('Mara');
      await forbidStorage(mara.page, way);
      await mara.joins(pin);
      await mara.seesThat(mara.t('play.unkept.text'));
      await ida.sees('0 of 1');
      await mara.page.reload();
      await mara.seesThat(mara.t('play.noSeat.title'));
    });
  }
});
