import { type Role, roles } from '../vocabulary';
import type { Structure } from './structure';
import type { Words } from './words';

/** The roles that are played in a scenario, in the order in which they stand in for the lead. */
export function rolesIn({ roles: left = {} }: Pick<Structure, 'roles'>): Role[] {
  return roles.filter((role) => role === 'lead' || left[role] === undefined);
}

/** What a role is told about itself, in the scenario's words; null for one that nobody plays. */
export function roleCardOf(words: Words, role: Role) {
  const card = words.roles[role];
  return card ? { role, ...card } : null;
}
