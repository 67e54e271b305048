import type { TeamId } from '../ids';
import { fewestPeople } from '../view/team-figures';
import type { Debrief } from './types';

/**
 * [X5] The debrief in works-council mode: team figures alone. Which intel was held, and by which role, is left out; so is
 * a team with fewer than three people, except for its own members. `withheld` says which teams are missing.
 */
export function teamFigures(debrief: Debrief, ownTeam?: TeamId): Debrief {
  const told = debrief.teams.filter(
    // Debriefs made before people were counted apart have their names alone.
    ({ teamId, names, people = names.length }) => people >= fewestPeople || teamId === ownTeam,
  );
  const withheld = debrief.teams.filter((team) => !told.includes(team)).map(({ index }) => index);
  const teams = told.map((team) => ({
    ...team,
    decisions: team.decisions.map((decision) => ({ ...decision, intel: [] })),
  }));
  return { ...debrief, teams, withheld };
}
