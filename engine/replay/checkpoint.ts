import type { LogEntry } from '../event';
import { evolve } from '../evolve';
import type { Round } from '../round';
import type { DraftWorlds } from '../world/start';
import { changesPast } from './standing';

/** A round at some moment without its scenario, which its records have: plain JSON. */
export type RoundState = Omit<Round, 'scenario'>;

/** What of a round has to be kept so that play can go on from here. How long play has stood is told by no log either. */
export function stateOf({ scenario: _scenario, ...state }: Round): RoundState {
  return { ...state, waitedMs: 0 };
}

/**
 * The round that its whole log gives, played from a state in the middle of it and the lines since; undefined where one of
 * these changes the past. The state must have been made by this very code.
 */
export function playedOn(beginning: Round, state: RoundState, since: LogEntry[]): Round | undefined {
  if (changesPast(since)) return undefined;
  const drafts: DraftWorlds = new WeakSet();
  const then: Round = { ...state, scenario: beginning.scenario };
  return since.reduce((now, entry) => evolve(now, entry, drafts), then);
}
