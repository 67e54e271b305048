import { comesByItself } from '@/engine/lab/check/reach';
import type { Inject } from '@/engine/scenario/structure';
import { type Finding, inStructure } from '@/format/checks/check';
import type { LabCheck, Subject } from './subject';

/** Every inject, decision, response, intel, crowd line and enquiry can be met. */
export const unreachable: LabCheck = (subject) => {
  const { structure } = subject.scenario;
  return [
    ...structure.injects.flatMap((item, i) =>
      comesByItself(subject.scenario, item) ? neverComes(subject, item, ['injects', i]) : [],
    ),
    ...structure.decisions.flatMap((item, i) => neverComes(subject, item, ['decisions', i])),
    ...structure.intel.flatMap((item, i) => neverComes(subject, item, ['intel', i])),
    ...neverOffered(subject),
    ...neverPossible(subject, 'crowd', 'this line is never said'),
    ...neverPossible(subject, 'enquiries', 'this enquiry never comes'),
  ];
};

type Timed = Pick<Inject, 'id' | 'after' | 'when' | 'unless'>;

function neverComes({ reached }: Subject, item: Timed, path: Finding['path']): Finding[] {
  if (reached.came.has(item.id)) return [];
  const tried = `; ${reached.plays} simulated teams never met it`;
  if (reached.missed.has(item.id)) {
    const [key, reason] = item.when
      ? (['when', 'its condition never holds when it is asked'] as const)
      : (['unless', 'it is always ruled out when it is asked'] as const);
    return [inStructure([...path, key], `${reason}${tried}`)];
  }
  if (item.after) return [inStructure([...path, 'after'], `what it counts from never comes in time${tried}`)];
  return [inStructure(path, `its moment never comes before the end${tried}`)];
}

function neverOffered({ scenario, reached }: Subject): Finding[] {
  return scenario.structure.decisions.flatMap((decision, i) =>
    decision.responses.flatMap(({ id }, k) => {
      if (!reached.came.has(decision.id) || reached.offered.has(`${decision.id}/${id}`)) return [];
      const reason = `this response is never offered; ${reached.plays} simulated teams could not choose it`;
      return [inStructure(['decisions', i, 'responses', k, 'when'], reason)];
    }),
  );
}

function neverPossible({ scenario, reached }: Subject, list: 'crowd' | 'enquiries', what: string): Finding[] {
  return scenario.structure[list].flatMap(({ id, when }, i) =>
    reached.possible.has(id)
      ? []
      : [inStructure([list, i, when ? 'when' : 'unless'], `${what}: its conditions never hold`)],
  );
}
