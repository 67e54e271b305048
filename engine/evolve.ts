import { advanceRound, withBallot } from './advance-round';
import type { Event, LogEntry } from './event';
import { isLobbyEvent, isStageEvent } from './event-kinds';
import { evolveLobby } from './evolve/lobby';
import { evolveStage, withoutPrepared, withPlanned } from './evolve/stage';
import { evolveTeam } from './evolve/team';
import { standing } from './replay/standing';
import type { InstructorMark, Round } from './round';
import type { DraftWorlds } from './world/start';

/**
 * The round after one line of its log: time moves on to the line's play clock, then its events apply in order. A line
 * that rewinds needs the lines before it: see `replay`. The round given stays as it is, but for worlds among `drafts`.
 */
export function evolve(round: Round, entry: LogEntry, drafts: DraftWorlds = new WeakSet()): Round {
  return entry.events.reduce((now, event) => apply(now, event, drafts), advanceRound(round, entry.p, drafts));
}

function apply(round: Round, event: Event, drafts: DraftWorlds): Round {
  if (isLobbyEvent(event)) return evolveLobby(round, event);
  if (isStageEvent(event)) return evolveStage(round, event);
  const teams = round.teams.map((team) => evolveTeam(round, team, event, drafts));
  const now = withNoise(withoutGone(round, event), event);
  return { ...now, marks: marked(round, event), teams: teams.map((team) => withBallot(round, team)) };
}

/** [W13] What is chosen holds for the next round, too. */
function withNoise(round: Round, event: Event): Round {
  if (event.type !== 'noise-set') return round;
  return { ...round, settings: { ...round.settings, noise: event.noise } };
}

/** [W14] What was prepared or planned, and has gone out now. */
function withoutGone(round: Round, event: Event): Round {
  if (event.type === 'posted-as' && event.preparedId !== undefined)
    return withoutPrepared(round, event.preparedId);
  if (event.type === 'inject-fired' && round.planned?.[event.injectId] !== undefined)
    return withPlanned(round, event.injectId, null);
  return round;
}

function marked({ marks, p }: Round, event: Event): InstructorMark[] {
  if (event.type === 'inject-fired') return [...marks, { p, mark: 'fired', injectId: event.injectId }];
  if (event.type === 'posted-as') return [...marks, { p, mark: 'posted', personaId: event.personaId }];
  return marks;
}

/**
 * [U1] The round as its whole log tells it: only the lines that stand are played. It is one change, whose steps nobody
 * sees: each world is copied once.
 */
export function replay(round: Round, log: LogEntry[]): Round {
  const drafts: DraftWorlds = new WeakSet();
  return standing(log).reduce((now, entry) => evolve(now, entry, drafts), round);
}
