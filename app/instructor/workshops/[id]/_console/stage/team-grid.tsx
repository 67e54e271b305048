'use client';

import { useConsole } from '../console-context';
import { playedTeams } from './open-votes';
import { TeamTile } from './team-tile';

/** A tile per team, always in the same place: the eye learns where to look. */
export function TeamGrid() {
  const { view } = useConsole();
  return (
    <ul className="mt-4 grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))]">
      {playedTeams(view.teams).map((team) => (
        <TeamTile key={team.id} team={team} />
      ))}
    </ul>
  );
}
