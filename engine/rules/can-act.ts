import { type Answer, refuse } from '../result';
import type { Seat, Team } from '../round';
import { type Role, roles } from '../vocabulary';

/** [D3] The first role in order that somebody present holds: whoever holds it stands in for the lead, too. */
function chairRole({ seats }: Team): Role | undefined {
  return roles.find((role) => seats.some((seat) => seat.present && seat.roles.includes(role)));
}

/**
 * [J2] Whether people with these roles can do what `role` alone can: they hold it; or nobody present does, and they stand in
 * for the lead.
 */
export function canAct(team: Team, held: readonly Role[], role: Role): boolean {
  if (held.includes(role)) return true;
  if (team.seats.some((seat) => seat.present && seat.roles.includes(role))) return false;
  const chair = chairRole(team);
  return chair !== undefined && held.includes(chair);
}

/** [J2] A refusal for a seat that has not this role's powers; null when it has. */
export function notTheirs({ team, seat }: { team: Team; seat: Seat }, role: Role): Answer | null {
  return canAct(team, seat.roles, role) ? null : refuse('not-your-role');
}
