import type { Round } from '../../engine/round';
import { seatOf, teamOf } from '../../engine/rules/seats';
import type { View, Viewer } from '../../engine/view/types';
import { type Attached, feedIdOf } from './session';

/** Everybody who sees exactly the same: views are made and encoded once for them. `feedId` is null without a feed. */
export type Audience = { key: string; viewer: Viewer; feedId: string | null };

/** Which audience a connection belongs to now; undefined when its seat is gone. */
export function audienceOf(round: Round, session: Attached): Audience | undefined {
  if (session.as !== 'player') {
    const { as, language } = session;
    return { key: `${round.id}.${as}.${language}`, viewer: { as, language }, feedId: null };
  }
  const [team, seat] = [teamOf(round, session.seatId), seatOf(round, session.seatId)];
  if (!team || !seat) return undefined;
  const { roles, language } = seat;
  const feedId = feedIdOf(round.id, team.id, roles, language);
  return { key: feedId, viewer: { as: 'player', teamId: team.id, roles, language }, feedId };
}

/**
 * What a view says apart from the numbers that move all the time: when two of these are the same, a tick is enough for
 * now. An encoded text, so that comparing is cheap.
 */
export function stillPart(view: View): string {
  const clock = { ...view.clock, p: 0, minute: 0 };
  switch (view.kind) {
    case 'player': {
      const desk = { ...view.desk, longestWaitMs: 0, inflow: 0 };
      const reveals = view.reveals.map((reveal) => ({ ...reveal, effect: null }));
      return JSON.stringify({
        ...view,
        clock,
        desk,
        reveals,
        reputation: null,
        listening: null,
        ranking: null,
      });
    }
    case 'instructor': {
      const teams = view.teams.map(({ reputation: _moves, resolved, ...team }) => ({
        ...team,
        resolved: resolved.length,
      }));
      return JSON.stringify({ ...view, clock, teams });
    }
    case 'projector': {
      const teams = view.teams.map((team) => ({ ...team, overall: null }));
      return JSON.stringify({ ...view, clock, teams, reveal: view.reveal?.question ?? null });
    }
  }
}
