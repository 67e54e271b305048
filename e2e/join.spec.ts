import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;
const plan = { title: 'At the door', scenario: 'seat-taken', teams: 1 } as const;

test('people join by PIN and by link, and see each other in the lobby', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const mara = await table.player('Mara');
  await mara.page.goto('/');
  await expectAccessible(mara.page);
  await mara.typesPin(pin);
  await mara.seesThat(plan.title);
  await expectAccessible(mara.page);
  await mara.givesTheName();
  await mara.isInTheLobby();

  const jonas = await table.player('Jonas', { language: 'da', device: 'laptop' });
  await jonas.opensTheLink(await ida.copiesTheLink());
  await jonas.givesTheName();
  await jonas.isInTheLobby();
  await jonas.seesThat('Mara');
  await mara.seesThat('Jonas');
  await mara.triesTheVote();
  await ida.sees('1 of 2 have tried the practice vote');
  await expectAccessible(mara.page);
  await expectAccessible(jonas.page);
  await expectAccessible(ida.page);
});

test('a wrong PIN is answered in words, and the right one still gets in', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const mara = await table.player('Mara');
  await mara.typesPin(pin.slice(0, 7));
  await mara.seesThat(mara.t('join.landing.incomplete', { count: 1 }));
  await mara.typesPin(wrong(pin));
  await mara.seesThat(mara.t('errors.unknown-pin'));
  await expectAccessible(mara.page);
  await mara.joins(pin);

  const jonas = await table.player('Jonas', { language: 'da' });
  await jonas.typesPin(wrong(pin));
  await jonas.seesThat(jonas.t('errors.unknown-pin'));
});

test('a name is given once', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const [mara, other] = [await table.player('Mara'), await table.player('mara')];
  await mara.joins(pin);
  await other.typesPin(pin);
  await other.givesTheName();
  await other.seesThat(other.t('errors.name-taken'));
});

test('who comes late sits down in the open decision, with a role, and votes', async ({ table }) => {
  const words = await scenarioIn('seat-taken', 'da');
  const gate = decisionIn(words, 'gate-offer');
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop(plan);
  const mara = await table.player('Mara', { language: 'da' });
  await mara.joins(pin);
  await ida.starts();
  await mara.faces(gate);

  const late = await table.player('Sent Sofie', { language: 'da' });
  await late.typesPin(pin);
  await late.givesTheName();
  await late.faces(gate);
  await late.votes(gate.responses['raise-offer']?.label ?? '');
  await ida.sees('1 of 2');
  await late.putsTheSheetAway();
  await late.goesTo('team');
  await late.page.getByRole('radio', { name: late.t('play.team.peopleTab', { count: '2' }) }).check();
  await expect(late.page.getByText(late.t('lobby.mates.you'), { exact: true })).toBeVisible();
});

/** Eight digits that no workshop has. */
function wrong(pin: string): string {
  return pin.replace(/.$/, (last) => String((Number(last) + 5) % 10));
}
