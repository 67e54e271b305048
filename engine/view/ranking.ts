import { outlook } from '../model/outlook';
import { usualPriorities } from '../priorities';
import type { Round } from '../round';
import { lowFor } from './lows';
import { tells } from './team-figures';
import type { PlayerView } from './types';

/** [E4] On one scale for all teams: the usual weights, whole points. */
export function rankingView(round: Round): PlayerView['ranking'] {
  if (!round.settings.ranking || round.teams.length < 2) return null;
  return round.teams
    .filter((team) => team.seats.length > 0 && tells(round, team))
    .map(({ id, index, world }) => ({
      teamId: id,
      index,
      heading: Math.round(lowFor(outlook(world.model), usualPriorities)) + 0,
    }))
    .sort((a, b) => b.heading - a.heading);
}
