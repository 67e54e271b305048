import { inStructure } from '@/format/checks/check';
import type { LabCheck } from './subject';

/** No response is the worst, or the best, for every stakeholder whatever else happens. */
export const oneSided: LabCheck = ({ scenario, oneSided: found }) =>
  found.flatMap(({ decisionId, responseId, always, plays }) => {
    const i = scenario.structure.decisions.findIndex(({ id }) => id === decisionId);
    const k = scenario.structure.decisions[i]?.responses.findIndex(({ id }) => id === responseId) ?? -1;
    const verdict =
      always === 'worst'
        ? 'is dominated: the worst answer for every stakeholder'
        : 'is dominant: the best answer for every stakeholder';
    const remedy = always === 'worst' ? 'let it please somebody' : 'let it cost something';
    const reason = `${verdict} in all ${plays} plays compared, so there is nothing to decide; ${remedy}`;
    return [inStructure(['decisions', i, 'responses', k], reason)];
  });
