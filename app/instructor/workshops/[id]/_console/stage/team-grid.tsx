'use client';

import { useConsole } from '../console-context';
import { playedTeams } from './open-votes';
import { TeamTile } from './team-tile';

/** A tile per team, always in the same place: the eye learns where to look. */
export function TeamGrid() {
  const { view } = useConsole();
  const teams = playedTeams(view.teams);
  const domain = sharedDomain(teams.map((team) => team.reputation.trend));
  return (
    <ul className="mt-4 grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))]">
      {teams.map((team) => (
        <TeamTile key={team.id} team={team} domain={domain} />
      ))}
    </ul>
  );
}

/** At least this many points high, so that a calm round looks calm. */
const leastSpan = 24;

/** One scale for the small curves of all teams: what looks higher is higher. */
export function sharedDomain(trends: readonly (readonly number[])[]): [number, number] {
  const values = trends.flat();
  if (values.length === 0) return [-leastSpan / 2, leastSpan / 2];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, leastSpan - (high - low)) / 2;
  return [low - missing, high + missing];
}
