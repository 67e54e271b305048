import { inStructure } from '@/format/checks/check';
import type { LabCheck } from './subject';

/** Intel reaches its role before a decision that it matters for is over. */
export const intel: LabCheck = ({ scenario, reached }) =>
  scenario.structure.intel.flatMap(({ id, matters }, i) => {
    if (!reached.came.has(id)) return [];
    const late = matters.filter((decision) => !reached.inTime.has(`${decision}/${id}`));
    if (late.length === matters.length)
      return [
        inStructure(
          ['intel', i, 'matters'],
          `no decision needs it: it never comes before one of ${late.join(', ')} is over`,
        ),
      ];
    return late.map((decision) =>
      inStructure(
        ['intel', i, 'matters', matters.indexOf(decision)],
        `never comes before "${decision}" is over, or that decision never opens with it`,
      ),
    );
  });
