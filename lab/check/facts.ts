import type { Fact, Structure } from '@/engine/scenario/structure';
import { type Finding, inStructure } from '@/format/checks/check';
import type { LabCheck } from './subject';

/** Facts that contradict each other say so by their labels: of two that cannot both be true, one at most is confirmed. */
export const facts: LabCheck = ({ scenario: { structure } }) => {
  const pairs = opposites(structure).filter(([one, other]) => pair(structure, one, other).length > 0);
  const told = pairs.flat();
  return [
    ...pairs.flatMap(([one, other]) => pair(structure, one, other)),
    ...structure.facts.flatMap((fact, i) => (told.includes(fact) ? [] : ownLabel(fact, i))),
    ...structure.intel.flatMap(({ id, labels }, i) => intelLabel(structure, id, labels, i)),
    ...bothWays(structure),
  ];
};

function ownLabel({ id, label, truth }: Fact, i: number): Finding[] {
  if (label !== 'confirmed' || truth) return [];
  return [
    inStructure(
      ['facts', i, 'label'],
      `"${id}" is labelled confirmed, but its truth is false: label it likely or rumour`,
    ),
  ];
}

/** Pairs of facts that cannot both be true: as the author says, or as the responses do, which never claim both. */
function opposites(structure: Structure): [Fact, Fact][] {
  return structure.facts.flatMap((fact, i) =>
    structure.facts.slice(i + 1).flatMap((other): [Fact, Fact][] => {
      const said = fact.excludes?.includes(other.id) || other.excludes?.includes(fact.id);
      return said || claimedAgainst(structure, fact.id, other.id) ? [[fact, other]] : [];
    }),
  );
}

/** Some response claims the one and denies the other, another does it the other way round, and none claims both. */
function claimedAgainst({ decisions }: Structure, one: string, other: string): boolean {
  const claims = decisions.flatMap(({ responses }) =>
    responses.map(({ asserts = [] }) => {
      const of = (fact: string) => asserts.find((claim) => claim.fact === fact)?.as;
      return `${of(one)} ${of(other)}`;
    }),
  );
  return claims.includes('true false') && claims.includes('false true') && !claims.includes('true true');
}

function pair(structure: Structure, one: Fact, other: Fact): Finding[] {
  const path = (fact: Fact, key: string) => ['facts', structure.facts.indexOf(fact), key];
  const names = `"${one.id}" and "${other.id}"`;
  if (one.truth && other.truth)
    return [inStructure(path(other, 'truth'), `${names} contradict each other, but both are true`)];
  if (one.label === 'confirmed' && other.label === 'confirmed')
    return [
      inStructure(
        path(other, 'label'),
        `${names} contradict each other, but both are labelled confirmed: label one likely or rumour`,
      ),
    ];
  return [];
}

function intelLabel(
  { facts: known }: Structure,
  id: string,
  labels: Structure['intel'][number]['labels'],
  i: number,
): Finding[] {
  const fact = known.find((one) => one.id === labels?.fact);
  if (!fact || labels?.label !== 'confirmed' || fact.truth) return [];
  return [
    inStructure(['intel', i, 'labels'], `"${id}" calls "${fact.id}" confirmed, but its truth is false`),
  ];
}

/** A response that says a fact both is and is not so. */
function bothWays({ decisions }: Structure): Finding[] {
  return decisions.flatMap(({ responses }, i) =>
    responses.flatMap(({ asserts = [] }, k) =>
      asserts.flatMap(({ fact, as }, m) =>
        asserts.slice(0, m).some((claim) => claim.fact === fact && claim.as !== as)
          ? [
              inStructure(
                ['decisions', i, 'responses', k, 'asserts', m],
                `says both that "${fact}" is so and that it is not`,
              ),
            ]
          : [],
      ),
    ),
  );
}
