import { rolesIn } from '@/engine/scenario/played-roles';
import type { Structure } from '@/engine/scenario/structure';
import type { Words } from '@/engine/scenario/words';
import { roles as allRoles } from '@/engine/vocabulary';
import type { Path } from '../problem';
import { type Check, type Finding, inStructure } from './check';

const mostGoals = 2;

/** Nothing is for a role that nobody plays, and each role has at most two goals. */
export const roles: Check = ({ structure }) => {
  const played = rolesIn(structure);
  const goals = structure.goals ?? [];
  const forNobody = (list: string, items: { role: (typeof allRoles)[number] }[]) =>
    items.flatMap(({ role }, i): Finding[] =>
      played.includes(role) ? [] : [inStructure([list, i, 'role'], `nobody plays "${role}" here ("roles")`)],
    );
  return [
    ...forNobody('intel', structure.intel),
    ...forNobody('goals', goals),
    ...structure.injects.flatMap(({ to }, i) =>
      !to || to.some((role) => played.includes(role))
        ? []
        : [inStructure(['injects', i, 'to'], 'reaches nobody: these roles are left out ("roles")')],
    ),
    ...goals.flatMap(({ role }, i) =>
      goals.slice(0, i).filter((one) => one.role === role).length < mostGoals
        ? []
        : [inStructure(['goals', i], `"${role}" has two goals already`)],
    ),
    ...structure.decisions.flatMap(({ chain }, i) =>
      !chain || played.includes('legal')
        ? []
        : [inStructure(['decisions', i, 'chain'], 'needs legal, and nobody plays that role here ("roles")')],
    ),
  ];
};

/** There are words for the roles that are played, and the truth of intel that is wrong or stale. */
export function roleWords(structure: Structure, text: Words): { path: Path; reason: string }[] {
  const played = rolesIn(structure);
  return [
    ...allRoles.flatMap((role) => {
      const given = text.roles[role] !== undefined;
      if (given === played.includes(role)) return [];
      return given
        ? [{ path: ['roles', role], reason: 'nobody plays this role here ("roles" of the structure)' }]
        : [{ path: ['roles'], reason: `no words for role "${role}"` }];
    }),
    ...structure.intel.flatMap(({ id, stale, true: right }) => {
      const given = text.intel[id];
      const doubtful = stale === true || right === false;
      if (!given || doubtful === (given.truth !== undefined)) return [];
      return doubtful
        ? [{ path: ['intel', id], reason: '"truth" is missing: the intel is wrong or stale' }]
        : [{ path: ['intel', id, 'truth'], reason: 'the intel is neither wrong nor stale' }];
    }),
  ];
}
