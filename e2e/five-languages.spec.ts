import type { Language } from '@/words/messages/index';
import { debriefingOn } from './people/debriefing';
import type { Player } from './people/player';
import { expect, test } from './test';
import { decisionIn, scenarioInEach } from './words';

const scenario = 'share-your-spoon';
const people: [name: string, language: Language][] = [
  ['Beth', 'en'],
  ['Signe', 'da'],
  ['Jonas', 'de'],
  ['Lucía', 'es'],
  ['Ola', 'pl'],
];

test('a team of five plays in five languages: one decision, one outcome, one debrief, each in their own words', async ({
  table,
}) => {
  test.setTimeout(400_000);
  const words = await scenarioInEach(scenario, 'en', 'da', 'de', 'es', 'pl');
  const say = (player: Player) => decisionIn(words(player.language), 'pull');
  const label = (player: Player, response: string) => say(player).responses[response]?.label ?? '';

  const ida = await table.instructor({ session: process.env.E2E_SESSION });
  const pin = await ida.opensAWorkshop({ title: 'Five languages', scenario, teams: 1 });
  const wall = await table.projector(await ida.projectorAddress());
  const team: Player[] = [];
  for (const [name, language] of people) {
    const player = await table.player(name, { language, device: 'laptop' });
    await player.joins(pin);
    team.push(player);
  }
  const [beth, , jonas, , ola] = team;
  if (!beth || !jonas || !ola) throw new Error('five people');

  await test.step('in the lobby the page and the briefing are each reader’s own', async () => {
    for (const { page, language } of team) {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByText(words(language).title).first()).toBeAttached();
    }
    await wall.shows('Ola');
  });

  await ida.starts();
  await test.step('the same question, in five languages, and one outcome', async () => {
    await Promise.all(team.map((player) => player.faces(say(player))));
    await Promise.all(
      team.map((player) => player.votes(label(player, player === beth ? 'close-it' : 'stop-paying'))),
    );
    await Promise.all(team.map((player) => player.seesOutcome(say(player), 'stop-paying')));
    await wall.shows(label(beth, 'stop-paying'));
    await Promise.all(team.map((player) => player.goesOn()));
  });

  await test.step('talk stands as it was written, in the language of who wrote it', async () => {
    await jonas.says('Ich frage in der Küche nach.');
    for (const player of team) {
      await player.hears('Ich frage in der Küche nach.');
      const line = player.page.getByText('Ich frage in der Küche nach.', { exact: true });
      if (player === jonas) await expect(line).not.toHaveAttribute('lang');
      else await expect(line).toHaveAttribute('lang', 'de');
    }
    const named = beth.t('common.feed.writtenIn', { language: 'German' });
    await expect(beth.page.getByTitle(named)).toBeAttached();
  });

  await test.step('the debrief is told to all five, each in their own words', async () => {
    await ida.endsTheRound();
    await Promise.all(
      team.map(async (player) => {
        await player.seesTheDebrief();
        const look = debriefingOn(player.page, player.t);
        await look.opens(player.t('debrief.case.title'));
        await expect(player.page.getByText(words(player.language).case.title).first()).toBeAttached();
        await look.opens(player.t('debrief.decisions.title'));
        await expect(player.page.getByText(label(player, 'stop-paying')).first()).toBeAttached();
      }),
    );
  });
});
