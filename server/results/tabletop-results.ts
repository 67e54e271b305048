import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import { createRound } from '@/engine/create';
import { playedOut } from '@/engine/earlier/index';
import { sameName } from '@/engine/names/likeness';
import { nameGiven } from '@/engine/names/name';
import type { Round, Settings } from '@/engine/round';
import { playTabletop } from '@/engine/tabletop/play-tabletop';
import type { Asked, TabletopProblem, TabletopResults, TabletopTeam } from '@/engine/tabletop/results';
import type { TabletopForm } from '@/wire/forms/tabletop';
import { isTimeZone, noonIn, ownTimeZone } from '@/wire/time-zone';
import type { Db, DbOrTransaction } from '../database/db';
import { postgresLog } from '../rounds/log';
import { readRound, storeRound } from '../rounds/store';
import { ledBy, type StaffAccount } from '../workshops/access';
import { makeSeat } from '../workshops/seats';

/** What each team was asked, as far as it is typed in, and what cannot be. */
export type TabletopCheck = {
  asked: Asked[][];
  problems: TabletopProblem[];
  /** names that cannot be shown to a room, or that two people have */
  names: string[];
};

export type TabletopRefusal = 'no-such-workshop' | 'round-running';

type Given = {
  workshopId: string;
  by: StaffAccount;
  form: TabletopForm;
  /** what a team without names is called */
  teamName: (index: number) => string;
};

/** How the results stand so far. Team by team, so that nobody who plays is kept waiting. */
export async function checkTabletop(db: Db, given: Given): Promise<TabletopCheck | TabletopRefusal> {
  const before = await roundBefore(db, given);
  if (typeof before === 'string') return before;
  const check: TabletopCheck = { asked: [], problems: [], names: badNames(given.form) };
  const results = resultsOf(given, before);
  for (const [index, team] of results.teams.entries()) {
    await nextTurnOfTheLoop();
    const alone = { ...results, teams: [team] };
    const { asked, problems } = playTabletop(beginningOf(before, 'check', 1), alone, (p) => p);
    check.asked.push(asked[0] ?? []);
    check.problems.push(...problems.map((problem) => ({ ...problem, teamIndex: index })));
  }
  return check;
}

/**
 * Makes the round that was played on paper, ended, with its log and its people's seats; it becomes the workshop's
 * current one. Where something cannot be, nothing is made. What was left empty counts as silence when the form says so.
 */
export async function storeTabletop(
  db: Db,
  secret: string,
  given: Given,
): Promise<{ roundId: string } | TabletopCheck | TabletopRefusal> {
  const checked = await checkTabletop(db, given);
  if (typeof checked === 'string') return checked;
  const { emptyIsSilence } = given.form;
  const wrong = checked.problems.filter(({ trouble }) => !(emptyIsSilence && trouble === 'missing'));
  if (wrong.length > 0 || checked.names.length > 0) return checked;
  const before = await roundBefore(db, given);
  if (typeof before === 'string') return before;
  const roundId = await db.$transaction((tx) => write(tx, secret, given, before));
  return { roundId };
}

async function write(tx: DbOrTransaction, secret: string, given: Given, before: Before): Promise<string> {
  const { workshopId, form } = given;
  const teamCount = form.teams.length;
  const { scenario, seed, settings, timeZone } = before;
  const roundId = await storeRound(tx, { workshopId, scenario, seed, settings, teamCount });
  const teams: TabletopTeam[] = [];
  const results = resultsOf(given, before);
  for (const team of results.teams) teams.push(await withSeats(tx, secret, workshopId, roundId, team));
  const startedAt = noonIn(form.day, timeZone);
  const wallAt = (p: number) => startedAt + p * settings.tempo;
  const { round, log } = playTabletop(beginningOf(before, roundId, teamCount), { ...results, teams }, wallAt);
  await postgresLog(tx).append(roundId, log);
  const endedAt = new Date(wallAt(round.endedP ?? round.p));
  const ended = { stage: 'ended', startedAt: new Date(startedAt), endedAt, onPaper: true };
  await tx.round.update({ where: { id: roundId }, data: ended });
  await tx.workshop.update({ where: { id: workshopId }, data: { currentRoundId: roundId } });
  return roundId;
}

/** Everybody with a name has a seat, as if they had joined; it can be taken with its code. */
async function withSeats(
  tx: DbOrTransaction,
  secret: string,
  workshopId: string,
  roundId: string,
  team: TabletopTeam,
): Promise<TabletopTeam> {
  const seats: TabletopTeam['seats'] = [];
  for (const seat of team.seats) {
    const id = seat.simulated ? `${seat.id}-${roundId}` : (await makeSeat(tx, secret, { workshopId })).id;
    seats.push({ ...seat, id });
  }
  return { ...team, seats };
}

/** What a tabletop round takes over from the workshop's current one: the story as it was printed, and its settings. */
type Before = { scenario: Round['scenario']; seed: number; settings: Settings; timeZone: string };

async function roundBefore(db: Db, { workshopId, by }: Given): Promise<Before | TabletopRefusal> {
  const workshop = await db.workshop.findFirst({
    where: { id: workshopId, ...ledBy(by), deletedAt: null },
    select: { currentRoundId: true, timeZone: true },
  });
  const id = workshop?.currentRoundId;
  const zone = workshop?.timeZone;
  const timeZone = isTimeZone(zone) ? zone : ownTimeZone();
  const stored = id ? await readRound(db, id) : undefined;
  if (!id || !stored) return 'no-such-workshop';
  const { settings, stage, seed, scenario } = await playedOut(
    stored.beginning,
    await postgresLog(db).read(id),
  );
  if (stage === 'running' || stage === 'paused') return 'round-running';
  return { scenario, seed, timeZone, settings: { ...settings, untimed: false, onPaper: true } };
}

function beginningOf({ scenario, seed, settings }: Before, id: string, teamCount: number): Round {
  return createRound({ id, scenario, seed, settings, teamCount });
}

/** In the language in which it was read; one that the story does not have gives way to its first. */
function resultsOf({ form, teamName }: Given, { scenario }: Before): TabletopResults {
  const { languages } = scenario.structure;
  const language = languages.includes(form.language) ? form.language : (languages[0] ?? 'en');
  const teams = form.teams.map(({ people, choices }, index): TabletopTeam => {
    const named = people.map((nickname, i) => ({
      id: `paper-${index}-${i}`,
      nickname: shown(nickname),
      simulated: false,
    }));
    const unnamed = { id: `paper-${index}`, nickname: teamName(index), simulated: true };
    return { seats: named.length > 0 ? named : [unnamed], choices };
  });
  return { language, teams };
}

function shown(typed: string): string {
  const given = nameGiven(typed);
  return given.ok ? given.name : typed;
}

function badNames({ teams }: TabletopForm): string[] {
  const names = teams.flatMap(({ people }) => people);
  return names.filter(
    (name, i) => !nameGiven(name).ok || names.slice(0, i).some((other) => sameName(other, name)),
  );
}
