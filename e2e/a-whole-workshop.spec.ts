import { expectAccessible } from './accessible';
import { debriefingOn } from './people/debriefing';
import type { Player } from './people/player';
import { expect, test } from './test';
import { decisionIn, scenarioInEach } from './words';

const scenario = 'seat-taken';

/** The story that everything else serves: from the PIN to the debrief, each in their own language. */
test('an instructor and two teams of three, English and Danish, play from the PIN to the debrief', async ({
  table,
}) => {
  const words = await scenarioInEach(scenario, 'en', 'da');
  const say = (player: Player, id: string) => decisionIn(words(player.language), id);
  const label = (player: Player, id: string, response: string) =>
    say(player, id).responses[response]?.label ?? '';

  const ida = await table.instructor();
  await ida.signsIn();
  await expectAccessible(ida.page);
  await ida.makesAWorkshop({ title: 'Autumn training', scenario: words('en').title, teams: 2 });
  const pin = await ida.readsThePin();
  const wall = await table.projector(await ida.projectorAddress());

  // Sorted in order of arrival: the first, third and fifth are team A; the first of a team leads it.
  const mara = await table.player('Mara');
  const anders = await table.player('Anders', { language: 'da' });
  const signe = await table.player('Signe', { language: 'da' });
  const beth = await table.player('Beth');
  const tom = await table.player('Tom', { device: 'laptop' });
  const freja = await table.player('Freja', { language: 'da', device: 'laptop' });
  const teamA = [mara, signe, tom];
  const teamB = [anders, beth, freja];
  const everybody = [mara, anders, signe, beth, tom, freja];
  for (const player of everybody) await player.joins(pin);
  await wall.shows('Freja');
  await signe.triesTheVote();
  await ida.starts();

  await test.step('the gate asks: team A agrees, the lead of team B locks', async () => {
    await Promise.all(everybody.map((player) => player.faces(say(player, 'gate-offer'))));
    await Promise.all(teamA.map((player) => player.votes(label(player, 'gate-offer', 'move-the-crew'))));
    await beth.votes(label(beth, 'gate-offer', 'raise-offer'));
    await anders.votes(label(anders, 'gate-offer', 'hold-the-doors'));
    await anders.locks();
    await Promise.all(teamA.map((player) => player.seesOutcome(say(player, 'gate-offer'), 'move-the-crew')));
    await Promise.all(teamB.map((player) => player.seesOutcome(say(player, 'gate-offer'), 'hold-the-doors')));
    await expectAccessible(freja.page);
    await Promise.all(everybody.map((player) => player.goesOn()));
    // What is told and asked in the next half minute of the story.
    await table.time.passes(30_000);
  });

  await test.step('between decisions: private facts, the desk, the chat', async () => {
    const rule = 'police-rule';
    await mara.sharesIntel(words('en').intel[rule]?.title ?? '');
    await signe.seesIntel(words('da').intel[rule]?.title ?? '');
    await expectAccessible(signe.page);
    await freja.answersSomebody('explain');
    await beth.says('We should call the gate');
    await anders.hears('We should call the gate');
    await ida.sees('We should call the gate');
    await expectAccessible(ida.page);
  });

  await test.step('the film is out: opinions change, the instructor closes the vote', async () => {
    await Promise.all(everybody.map((player) => player.faces(say(player, 'first-words'))));
    await mara.votes(label(mara, 'first-words', 'authority-line'));
    await mara.votes(label(mara, 'first-words', 'hold-with-time'));
    await signe.votes(label(signe, 'first-words', 'hold-with-time'));
    await tom.votes(label(tom, 'first-words', 'overbooked-line'));
    await freja.votes(label(freja, 'first-words', 'overbooked-line'));
    await ida.closesTheDecisions();
    await mara.seesOutcome(say(mara, 'first-words'), 'hold-with-time');
    await signe.seesOutcome(say(signe, 'first-words'), 'hold-with-time');
    await beth.seesOutcome(say(beth, 'first-words'), 'overbooked-line');
    await wall.shows(label(mara, 'first-words', 'hold-with-time'));
    await Promise.all(everybody.map((player) => player.goesOn()));
  });

  await test.step('a reporter asks: what was said before can be contradicted', async () => {
    await Promise.all(everybody.map((player) => player.faces(say(player, 'media-overbooked'))));
    await Promise.all(
      teamA.map((player) => player.votes(label(player, 'media-overbooked', 'say-what-we-know'))),
    );
    await Promise.all(
      teamB.map((player) => player.votes(label(player, 'media-overbooked', 'confirm-overbooked'))),
    );
    await mara.seesOutcome(say(mara, 'media-overbooked'), 'say-what-we-know');
    await freja.seesOutcome(say(freja, 'media-overbooked'), 'confirm-overbooked');
  });

  await test.step('the debrief opens on every screen', async () => {
    await ida.endsTheRound();
    await Promise.all(everybody.map((player) => player.seesTheDebrief()));
    await wall.shows(wall.t('projector.story.ending.storm'));
    for (const player of [mara, freja]) {
      const look = debriefingOn(player.page, player.t);
      await look.opens(player.t('debrief.decisions.title'));
      await look.opens(player.t('debrief.case.title'));
      await expect(
        player.page.getByText(label(player, 'first-words', 'hold-with-time')).first(),
      ).toBeAttached();
      await expect(player.page.getByText(words(player.language).case.title).first()).toBeAttached();
      await expectAccessible(player.page);
    }
    await expectAccessible(wall.page);
    await expectAccessible(ida.page);
  });
});
