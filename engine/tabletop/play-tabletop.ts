import { dueCommands } from '../clock';
import type { Actor, Command } from '../command';
import { decide } from '../decide';
import type { LogEntry } from '../event';
import { evolve } from '../evolve';
import type { DecisionId, PlayMs } from '../ids';
import { allowedMs } from '../pace/deciding-time';
import { stepRound } from '../pace/step';
import type { Ballot, Round } from '../round';
import { answerFor } from './answer';
import type { Asked, TabletopChoice, TabletopProblem, TabletopResults, TabletopTeam } from './results';

/** The round that results lead to, its log, what each team was asked, and what in the results is impossible. */
export type TabletopRound = { round: Round; log: LogEntry[]; asked: Asked[][]; problems: TabletopProblem[] };

/** Seconds of play after which it ends in any case. */
const longest = 4 * 60 * 60;
/** [O2] Where no clock runs. */
const untimedSeconds = 120;

type Table = { round: Round; log: LogEntry[]; wallAt: (p: PlayMs) => number };

/** One team's results, and the decisions it has met so far. */
type Player = {
  index: number;
  results: TabletopTeam;
  asked: Asked[];
  refused: Set<DecisionId>;
};

/**
 * [O1] Plays what was decided on paper through the same verbs as a live round, second by second: the lead of each team
 * locks what was typed, and the clock closes what nobody chose. `wallAt` gives the epoch ms of a play ms.
 */
export function playTabletop(
  beginning: Round,
  results: TabletopResults,
  wallAt: (p: PlayMs) => number,
): TabletopRound {
  const table: Table = { round: beginning, log: [], wallAt };
  const players = results.teams.map(
    (team, index): Player => ({ index, results: team, asked: [], refused: new Set() }),
  );
  for (const player of players) sitDown(table, player, results.language);
  send(table, { type: 'start' }, { role: 'instructor', userId: 'paper' });
  for (let second = 1; table.round.stage === 'running' && second < longest; second++) {
    table.round = stepRound(table.round, 1000);
    for (const command of dueCommands(table.round)) send(table, command, { role: 'clock' });
    for (const player of players) goOn(table, player);
  }
  const { round, log } = table;
  return { round, log, asked: players.map(({ asked }) => asked), problems: players.flatMap(problemsOf) };
}

function send(table: Table, command: Command, by: Actor): boolean {
  const answer = decide(table.round, command, by);
  if (!answer.ok || answer.events.length === 0) return answer.ok;
  const seq = table.log.length + 1;
  const { p } = table.round;
  const entry = { seq, commandId: `paper ${seq}`, by, at: table.wallAt(p), p, events: answer.events };
  table.log.push(entry);
  table.round = evolve(table.round, entry);
  return true;
}

function sitDown(table: Table, { index, results }: Player, language: string): void {
  const teamId = table.round.teams[index]?.id;
  for (const { id: seatId, nickname, simulated } of results.seats) {
    const admit = { type: 'admit' as const, seatId, nickname, language, simulated };
    send(table, teamId === undefined ? admit : { ...admit, teamId }, { role: 'door' });
  }
}

/** What a team does in this second: it meets a decision, or it answers when its time has come. */
function goOn(table: Table, { index, results, asked, refused }: Player): void {
  const ballot = table.round.teams[index]?.ballot;
  if (!ballot) return;
  const { decisionId } = ballot;
  const allowed = secondsFor(table.round, ballot);
  if (asked.at(-1)?.decisionId !== decisionId) asked.push({ decisionId, seconds: allowed });
  const choice = results.choices[decisionId];
  if (!choice || choice.responseId === null || refused.has(decisionId)) return;
  if (table.round.p < answersAt(ballot, allowed, choice)) return;
  const commands = answerFor(table.round, index, decisionId, choice.responseId);
  const done = commands.map(({ seatId, command }) => send(table, command, { role: 'player', seatId }));
  if (!done.at(-1)) refused.add(decisionId);
}

/** [O2] Half of the time allowed when none was noted, and less than all of it in any case. */
function answersAt(ballot: Ballot, allowed: number, { seconds }: TabletopChoice): PlayMs {
  const taken = Math.max(1, Math.min(seconds ?? allowed / 2, allowed - 1));
  if (ballot.deadlineP === null) return ballot.openedP + 1000 * taken;
  return ballot.openedP + (taken / allowed) * (ballot.closesP - ballot.openedP);
}

function secondsFor(round: Round, ballot: Ballot): number {
  const allowed = allowedMs(round, ballot);
  return allowed === null ? untimedSeconds : allowed / 1000;
}

function problemsOf({ index, results, asked, refused }: Player): TabletopProblem[] {
  const met = asked.map(({ decisionId }) => decisionId);
  const of = (decisionId: DecisionId, trouble: TabletopProblem['trouble']) => ({
    teamIndex: index,
    decisionId,
    trouble,
  });
  return [
    ...met.filter((id) => !results.choices[id]).map((id) => of(id, 'missing')),
    ...[...refused].map((id) => of(id, 'not-open')),
    ...Object.keys(results.choices)
      .filter((id) => !met.includes(id))
      .map((id) => of(id, 'never-asked')),
  ];
}
