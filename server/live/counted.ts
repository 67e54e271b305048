import type { Counted } from '../host/meters';
import type { Game } from './game';

/** What there is now, for the meters. */
export function counted({ io, rounds, presence }: Pick<Game, 'io' | 'rounds' | 'presence'>): Counted {
  const viewers = [...io.sockets.sockets.values()].map(({ data }) => data.session?.as ?? 'guest');
  return {
    rounds: tally(rounds.all().map(({ round }) => round.stage)),
    lines: tally(viewers),
    players: presence.count(),
    lostMs: [...rounds.lostMs().values()].reduce((sum, ms) => sum + ms, 0),
  };
}

function tally(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
