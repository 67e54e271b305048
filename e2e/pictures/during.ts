import { expect } from '../expect';
import type { Player } from '../people/player';
import { decisionIn } from '../words';
import { type Autopilot, playsAlong } from './autopilot';
import type { Players } from './players';
import type { Screenshots } from './screenshots';

/** A phase of the round may last as long as this; the picture taker has time. */
const longWait = 900_000;
/** Times as fast as usual that time runs to what a picture waits for. */
const hurry = 8;

/** The round itself: the first decisions by hand for their pictures, the rest played along to its own end. */
export async function duringTheRound(screenshots: Screenshots, players: Players): Promise<void> {
  const { ida, mara, tom, signe, time } = players;
  await ida.starts();
  await firstQuestion(screenshots, players);
  await theFilmIsOut(screenshots, players);
  const pilots = [tom, signe].map(playsAlong);
  await inTheStorm(screenshots, players, playsAlong(mara));
  pilots.push(playsAlong(mara));
  await standstill(screenshots, players);
  const debrief = ida.page.getByRole('heading', { name: ida.t('debrief.outcome.title') });
  await time.until(() => expect(debrief).toBeVisible({ timeout: longWait }), hurry);
  await time.runs();
  await Promise.all(pilots.map((pilot) => pilot.stop()));
}

async function firstQuestion({ take }: Screenshots, players: Players): Promise<void> {
  const { mara, tom, signe, time } = players;
  await signe.faces(decision(players, signe, 'gate-offer'));
  await take(signe.page, 'decision-phone-danish', ['dark']);
  await mara.picks(labelOf(players, mara, 'gate-offer', 'raise-offer'));
  await take(mara.page, 'decision-phone');
  await Promise.all(
    [mara, tom, signe].map((player) => player.votes(labelOf(players, player, 'gate-offer', 'raise-offer'))),
  );
  await time.until(() => Promise.all([mara.goesOn(), signe.goesOn()]), hurry);
}

/** What the lead of team A writes: most of the marks of a good holding statement. */
const holding =
  'We have seen the film. A man was hurt on our flight, and we are sorry. We do not know all yet. Our next word comes at 22:00.';

/** The heart of the matter on every kind of screen, and what it cost. */
async function theFilmIsOut({ take }: Screenshots, players: Players): Promise<void> {
  const { ida, wall, mara, tom, signe, time } = players;
  const film = decision(players, tom, 'first-words');
  await tom.faces(film);
  await tom.picks(film.responses['hold-with-time']?.label ?? '');
  await take(tom.page, 'war-room-laptop');
  await ida.sees(film.question);
  await take(ida.page, 'console-play');
  await take(wall.page, 'play-projector', ['dark']);
  await mara.votes(film.responses['hold-with-time']?.label ?? '');
  await mara.writes(film.ask ?? '', holding);
  await take(mara.page, 'statement-phone', ['dark']);
  await mara.locks();
  await tom.votes(film.responses['sorry-at-once']?.label ?? '');
  await tom.locks();
  await signe.votes(labelOf(players, signe, 'first-words', 'authority-line'));
  await signe.locks();
  await time.until(() => wall.shows(wall.t('projector.play.reveal')));
  await take(wall.page, 'reveal-projector', ['dark']);
  await time.until(() => Promise.all([mara.goesOn(), signe.goesOn()]), hurry);
}

/** Monday noon: everything is full, and what the team says now has an effect within the minute. */
async function inTheStorm({ take }: Screenshots, players: Players, pilot: Autopilot): Promise<void> {
  const { ida, mara, tom, time } = players;
  const statement = decision(players, mara, 'statement');
  await mara.faces(statement, longWait);
  await pilot.stop();
  await mara.votes(statement.responses['plain-apology']?.label ?? '');
  await mara.locks();
  await time.until(() => mara.sendsWhatIsSigned(longWait), hurry);
  await time.until(() => expect(tom.options).toHaveCount(0, { timeout: longWait }), hurry);
  await take(tom.page, 'war-room-between-laptop');
  await take(ida.page, 'console-between', ['dark']);
  await take(mara.page, 'reveal-phone');
  await mara.goesOn();
  for (const tab of ['feed', 'desk', 'intel', 'team'] as const) {
    await mara.goesTo(tab);
    await take(mara.page, `war-room-${tab}-phone`);
  }
  await mara.goesTo('desk');
  await mara.page.getByRole('radio', { name: mara.t('play.desk.listeningTab') }).check();
  await take(mara.page, 'war-room-listening-phone', ['dark']);
  await mara.goesTo('feed');
}

async function standstill({ take }: Screenshots, { ida, wall, mara }: Players): Promise<void> {
  await ida.pauses();
  await mara.seesThat(mara.t('play.paused.byInstructor'));
  await wall.shows(wall.t('projector.play.paused'));
  await take(mara.page, 'pause-phone', ['dark']);
  await take(ida.page, 'pause-console', ['dark']);
  await take(wall.page, 'pause-projector', ['dark']);
  await ida.page.keyboard.press('z');
  await ida.page.getByRole('dialog').waitFor();
  await take(ida.page, 'step-back-console', ['dark']);
  await ida.page.keyboard.press('Escape');
  await ida.resumes();
}

function decision({ words }: Players, { language }: Player, id: string) {
  return decisionIn(words(language), id);
}

function labelOf(players: Players, player: Player, id: string, response: string): string {
  return decision(players, player, id).responses[response]?.label ?? '';
}
