import { expectAccessible } from './accessible';
import { playerAt } from './people/player';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;
const plan = { title: 'Bad lines', scenario: 'seat-taken', teams: 1 } as const;

test('a vote given while the line is down is sent when it is back, and counts once', async ({ table }) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const choice = gate.responses['hold-the-doors']?.label ?? '';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const link = await table.link();
  const mara = await table.player('Mara', { link });
  const tom = await table.player('Tom', { device: 'laptop' });
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();
  await mara.faces(gate);

  link.cut();
  await mara.page.context().setOffline(true);
  await expect(mara.connectionBar).toContainText(mara.t('common.connection.offline'));
  await mara.sendsVote(choice);
  await mara.seesVoteWaiting();
  await expectAccessible(mara.page);
  // Whether or not it has been noticed already that her line is down.
  await ida.sees(/0 of [12]/);

  link.mend();
  await mara.page.context().setOffline(false);
  await mara.seesVoteSaved(choice);
  await expect(mara.connectionBar).toBeHidden();
  await ida.sees('1 of 2');
  await tom.votes(choice);
  await mara.seesOutcome(gate, 'hold-the-doors');
  await expect(mara.page.getByRole('img', { name: `${choice}: 2` })).toBeVisible();
});

test('a refresh in mid-vote loses nothing', async ({ table }) => {
  const words = await scenarioIn('seat-taken', 'da');
  const gate = decisionIn(words, 'gate-offer');
  const choice = gate.responses['by-the-book']?.label ?? '';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const mara = await table.player('Mara', { language: 'da' });
  const tom = await table.player('Tom');
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await mara.votes(choice);
  await mara.page.reload();
  await mara.faces(gate);
  await mara.seesVoteSaved(choice);
  await mara.putsTheSheetAway();
  await mara.says('Jeg er her stadig');
  await mara.page.reload();
  await mara.putsTheSheetAway();
  await mara.hears('Jeg er her stadig');
});

test('a page that slept for ten minutes, was left and come back to, and stands in three tabs has one seat and one vote', async ({
  table,
}) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const [first, second] = ['hold-the-doors', 'by-the-book'].map((id) => gate.responses[id]?.label ?? '');
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const link = await table.link();
  const mara = await table.player('Mara', { link });
  const tom = await table.player('Tom', { device: 'laptop' });
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await mara.picks(first ?? '');
  await mara.page.getByRole('button', { name: mara.t('play.decision.vote'), exact: true }).dblclick();
  await mara.seesVoteSaved(first ?? '');
  await ida.sees('1 of 2');

  for (let tabs = 2; tabs <= 3; tabs++) {
    const tab = playerAt(await mara.page.context().newPage(), mara);
    await tab.page.goto(mara.page.url());
    await tab.faces(gate);
    await tab.seesVoteSaved(first ?? '');
    if (tabs === 3) await tab.votes(second ?? '');
  }
  await mara.page.bringToFront();
  await mara.seesVoteSaved(second ?? '');
  await ida.sees('1 of 2');

  await mara.putsTheSheetAway();
  const devtools = await mara.page.context().newCDPSession(mara.page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  link.cut();
  await tom.says('While Mara sleeps');
  await table.time.passes(600_000);
  link.mend();
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await mara.hears('While Mara sleeps');
  await expect(mara.connectionBar).toBeHidden();

  await mara.page.goto('/privacy');
  await mara.page.goBack();
  await mara.faces(gate);
  await mara.seesVoteSaved(second ?? '');
  await mara.page.goForward();
  await mara.page.goBack();
  await mara.faces(gate);
  await ida.sees('1 of 2');
  await tom.votes(second ?? '');
  await mara.seesOutcome(gate, 'by-the-book');
  await expect(mara.page.getByRole('img', { name: `${second}: 2` })).toBeVisible();
});

test('a seat moves to another phone by its code, in the middle of a decision', async ({ table }) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const choice = gate.responses['raise-offer']?.label ?? '';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const old = await table.player('Mara');
  const tom = await table.player('Tom', { device: 'laptop' });
  await old.joins(pin);
  await tom.joins(pin);
  const code = await old.readsOwnSeatCode();
  await ida.starts();
  await old.faces(gate);
  await old.votes(choice);

  const fresh = await table.player('Mara');
  await fresh.bringsTheSeat(pin, code);
  await fresh.faces(gate);
  await fresh.seesVoteSaved(choice);
  await old.seesThat(old.t('errors.other-device'));
  await expectAccessible(old.page);
  await ida.sees('1 of 2');
});

test('a wrong seat code is answered in words', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const mara = await table.player('Mara');
  await mara.bringsTheSeat(pin, 'ABCDEF');
  await mara.seesThat(mara.t('errors.unknown-seat-code'));
});
