import { dueCommands } from '../clock';
import type { Actor, Command } from '../command';
import { createRound } from '../create';
import { decide } from '../decide';
import type { LogEntry } from '../event';
import { evolve } from '../evolve';
import { stepRound } from '../pace/step';
import type { Round } from '../round';
import type { Scenario } from '../scenario';
import { usualSettings } from '../usual-settings';
import { chance } from '../world/dice';
import { botMove, glanceOf } from './bots';

export type Rehearsal = {
  scenario: Scenario;
  seed: number;
  teams: number;
  seatsPerTeam: number;
  languages: string[];
  /** of play, at the most; two hours where nothing is said */
  seconds?: number;
};

/** The round before its first line. */
export function beginningOf({
  scenario,
  seed,
  teams,
}: Pick<Rehearsal, 'scenario' | 'seed' | 'teams'>): Round {
  return createRound({ id: 'rehearsal', scenario, seed, settings: usualSettings, teamCount: teams });
}

/** A whole workshop round played in memory by simulated players, through the same commands as a live one. */
export function rehearse(given: Rehearsal): { round: Round; log: LogEntry[] } {
  const { scenario, seed, teams, seatsPerTeam, languages, seconds = 7200 } = given;
  const stage = {
    round: beginningOf({ scenario, seed, teams }),
    log: noLines(),
  };
  const send = (command: Command, by: Actor) => record(stage, command, by);
  for (let i = 0; i < teams * seatsPerTeam; i++) {
    const language = languages[i % languages.length] ?? 'en';
    send(
      { type: 'admit', seatId: `s${i}`, nickname: `Player ${i}`, language, simulated: true },
      { role: 'door' },
    );
  }
  send({ type: 'start' }, { role: 'instructor', userId: 'rehearsal' });
  for (let second = 1; stage.round.stage === 'running' && second <= seconds; second++) {
    stage.round = stepRound(stage.round, 1000);
    for (const command of dueCommands(stage.round)) send(command, { role: 'clock' });
    everyoneMoves(stage.round, seed, second, send);
  }
  return stage;
}

function noLines(): LogEntry[] {
  return [];
}

function everyoneMoves(
  round: Round,
  seed: number,
  second: number,
  send: (command: Command, by: Actor) => void,
): void {
  let throws = 0;
  for (const team of round.teams) {
    for (const seat of team.seats) {
      const random = () => chance(seed, 1000 + second, throws++);
      const move = botMove(glanceOf(round, team, seat), seat.id, random);
      if (move) send(move, { role: 'player', seatId: seat.id });
    }
  }
}

function record(stage: { round: Round; log: LogEntry[] }, command: Command, by: Actor): void {
  const answer = decide(stage.round, command, by);
  if (!answer.ok || answer.events.length === 0) return;
  const seq = stage.log.length + 1;
  const entry = { seq, commandId: `c${seq}`, by, at: 0, p: stage.round.p, events: answer.events };
  stage.log.push(entry);
  stage.round = evolve(stage.round, entry);
}
