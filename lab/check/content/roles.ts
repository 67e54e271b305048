import { rolesIn } from '@/engine/scenario/played-roles';
import { planOf } from '@/engine/world/plan';
import { inStructure } from '@/format/checks/check';
import type { LabCheck } from '../subject';

const leastIntel = 5;
const leastMessages = 8;
/** In a round of less than ten minutes. */
const leastInShort = 4;
const shortMinutes = 10;

/** Each role knows things that nobody else does, and not all of them are worth believing or passing on. */
export const roleIntel: LabCheck = ({ scenario: { structure } }) => {
  const all = structure.intel;
  const tricky = (one: (typeof all)[number]) =>
    one.true === false || one.stale === true || one.costs !== undefined;
  const kinds = [
    { name: 'wrong ("true: false")', some: all.some((one) => one.true === false) },
    { name: 'stale ("stale: true")', some: all.some((one) => one.stale === true) },
    { name: 'costly to share ("costs")', some: all.some((one) => one.costs !== undefined) },
  ];
  return [
    ...rolesIn(structure).flatMap((role) => {
      const own = all.filter((one) => one.role === role);
      const place = all.findIndex((one) => one.role === role);
      const path = place < 0 ? ['intel'] : ['intel', place];
      if (own.length < leastIntel)
        return [inStructure(path, `intel for ${role}: ${own.length}; ${leastIntel} at least`)];
      if (own.some(tricky)) return [];
      return [
        inStructure(
          path,
          `every piece of intel of ${role} is right, fresh and free; one at least is wrong, stale or costs something`,
        ),
      ];
    }),
    ...kinds.flatMap(({ name, some }) => (some ? [] : [inStructure(['intel'], `no intel is ${name}`)])),
  ];
};

/** Each role gets intel that no other role gets. */
export const roleMessages: LabCheck = ({ scenario }) => {
  const { structure } = scenario;
  const isShort = planOf(scenario).endP < shortMinutes * 60_000;
  const least = isShort ? leastInShort : leastMessages;
  const played = rolesIn(structure);
  return played.flatMap((role) => {
    const own = structure.injects.flatMap(({ to = [], deck }, i) =>
      !deck && to.includes(role) && to.length < played.length ? [i] : [],
    );
    if (own.length >= least) return [];
    const path = own[0] === undefined ? ['injects'] : ['injects', own[0]];
    return [inStructure(path, `messages of its own ("to") for ${role}: ${own.length}; ${least} at least`)];
  });
};
