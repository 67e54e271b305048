import type { Event, Handling, LogEntry, Placement, WorldEvent } from '../event';
import { isWorldEvent } from '../event-kinds';
import type { DecisionId, PlayMs, TeamId } from '../ids';
import type { Round } from '../round';
import type { Ending } from '../vocabulary';
import type { Tally } from '../world/world';
import { type Places, seatPlaces } from './places';

/** What a team decided, how long it took, and with which votes. */
export type Choice = {
  responseId: string | null;
  tookMs: PlayMs;
  ending: Ending;
  tally: Tally;
  placement?: Placement | undefined;
  handling?: Handling | undefined;
  /** how many changes of the team stand before it in the log: settles what came first within the same millisecond */
  changesBefore?: number | undefined;
};

/** Everything besides decisions that people did to one team's world, in order. */
export type WorldChange = { p: PlayMs; event: WorldEvent };

/** What the instructor did to the script, for all teams. */
export type ScriptChange = { p: PlayMs; injectId: string; minutes: number | null };

/** One team's part of a log: its changes, and how many of them came before each decision's end. */
export type TeamInputs = { changes: WorldChange[]; changesBefore: Record<DecisionId, number> };

export type Inputs = { teams: Map<TeamId, TeamInputs>; script: ScriptChange[] };

/** The changes in each team's world and the changes of the script, as the log tells them. */
export function readLog(round: Pick<Round, 'scenario' | 'settings'>, log: LogEntry[]): Inputs {
  const inputs: Inputs = { teams: new Map(), script: [] };
  const places = seatPlaces(round);
  for (const { p, events } of log) {
    for (const event of events) {
      places.follow(event, p);
      take(inputs, places, event, p);
    }
  }
  return inputs;
}

function take(inputs: Inputs, places: Places, event: Event, p: PlayMs): void {
  switch (event.type) {
    case 'inject-skipped':
      inputs.script.push({ p, injectId: event.injectId, minutes: null });
      return;
    case 'inject-delayed':
      inputs.script.push({ p, injectId: event.injectId, minutes: event.minutes });
      return;
    case 'decision-resolved': {
      const { changes, changesBefore } = inputsOf(inputs, event.teamId);
      changesBefore[event.decisionId] ??= changes.length;
      return;
    }
    default:
      if (!isWorldEvent(event)) return;
      for (const teamId of teamsOf(event, places)) inputsOf(inputs, teamId).changes.push({ p, event });
  }
}

/** Whose world it changes; a seat that is in no team changes none. */
function teamsOf(event: WorldEvent, places: Places): TeamId[] {
  if ('teamIds' in event) return event.teamIds;
  if ('teamId' in event) return [event.teamId];
  const teamId = places.teamOf(event.seatId);
  return teamId === undefined ? [] : [teamId];
}

/** A team's inputs, begun when it first does something. */
export function inputsOf({ teams }: Inputs, teamId: TeamId): TeamInputs {
  const known = teams.get(teamId);
  if (known) return known;
  const begun: TeamInputs = { changes: [], changesBefore: {} };
  teams.set(teamId, begun);
  return begun;
}
