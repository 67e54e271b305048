import { type Check, inStructure } from './check';

/** Intel that matters to a decision stands in that decision's list, and the other way round. */
export const intel: Check = ({ structure }) => [
  ...structure.intel.flatMap(({ id, matters }, i) =>
    matters.flatMap((decisionId, k) => {
      const decision = structure.decisions.find((one) => one.id === decisionId);
      if (!decision || decision.intel.includes(id)) return [];
      return [
        inStructure(['intel', i, 'matters', k], `decision "${decisionId}" does not list intel "${id}"`),
      ];
    }),
  ),
  ...structure.decisions.flatMap(({ id, intel: listed }, i) =>
    listed.flatMap((intelId, k) => {
      const known = structure.intel.find((one) => one.id === intelId);
      if (!known || known.matters.includes(id)) return [];
      return [
        inStructure(
          ['decisions', i, 'intel', k],
          `intel "${intelId}" does not say that it matters to "${id}"`,
        ),
      ];
    }),
  ),
];
