import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;
const plan = { title: 'Bad lines', scenario: 'seat-taken', teams: 1 } as const;

test('a vote given while the line is down is sent when it is back, and counts once', async ({ table }) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const choice = gate.responses['hold-the-doors']?.label ?? '';
  table.forgive(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_NETWORK_CHANGED/);
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
