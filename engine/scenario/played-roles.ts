import { type Role, roles } from '../vocabulary';
import type { Structure } from './structure';
import type { Words } from './words';

/** The roles that are played in a scenario, in the order in which they stand in for the lead. */
export function rolesIn({ roles: left = {} }: Pick<Structure, 'roles'>): Role[] {
  return roles.filter((role) => role === 'lead' || left[role] === undefined);
}

/** [J1] What roles are called in a scenario, where it calls them otherwise than usual. */
export type RoleNames = Partial<Record<Role, string>>;

/** What the author calls the roles; those without a name of their own are left out. */
export function roleNames({ roles: given }: Words): RoleNames {
  const names: RoleNames = {};
  for (const role of roles) {
    const name = given[role]?.name;
    if (name !== undefined) names[role] = name;
  }
  return names;
}

/** What a role is told about itself, in the scenario's words; null for one that nobody plays. */
export function roleCardOf(words: Words, role: Role) {
  const card = words.roles[role];
  return card ? { role, ...card } : null;
}
