import type { Path } from '../problem';
import { type Check, type Finding, inStructure } from './check';

/** No two things of a kind have the same id, and no two voices the same handle. */
export const ids: Check = ({ structure, realCase }) => [
  ...repeated(structure.phases, ['phases']),
  ...repeated(structure.channels, ['channels']),
  ...repeated(structure.personas, ['personas']),
  ...repeated(structure.facts, ['facts']),
  ...repeated(structure.injects, ['injects']),
  ...repeated(structure.scheduled, ['scheduled']),
  // What has happened is remembered by id alone, so the two lists must not share one.
  ...shared(structure.scheduled, structure.injects),
  ...repeated(structure.decisions, ['decisions']),
  ...structure.decisions.flatMap(({ responses }, i) => repeated(responses, ['decisions', i, 'responses'])),
  ...structure.decisions.flatMap(({ responses }, i) =>
    responses.flatMap(({ reactions = [] }, k) =>
      repeated(reactions, ['decisions', i, 'responses', k, 'reactions']),
    ),
  ),
  ...repeated(structure.intel, ['intel']),
  ...repeated(structure.enquiries, ['enquiries']),
  ...repeated(structure.crowd, ['crowd']),
  ...repeated(structure.speakers ?? [], ['speakers']),
  ...repeated(structure.variants ?? [], ['variants']),
  ...repeated(structure.milestones ?? [], ['milestones']),
  ...repeated(structure.rubric ?? [], ['rubric']),
  ...repeated(structure.goals ?? [], ['goals']),
  ...repeated(handles(structure.voices), ['voices']),
  ...[...repeated(realCase.facts, ['facts']), ...repeated(realCase.sources, ['sources'])].map(inCase),
];

function handles(voices: { handle: string }[]): { id: string }[] {
  return voices.map(({ handle }) => ({ id: handle }));
}

function inCase(finding: Finding): Finding {
  return { ...finding, part: { file: 'case' } };
}

function repeated(items: { id: string }[], path: Path): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (seen.has(id)) return [inStructure([...path, i], `"${id}" stands here a second time`)];
    seen.add(id);
    return [];
  });
}

function shared(scheduled: { id: string }[], injects: { id: string }[]): Finding[] {
  const taken = new Set(injects.map(({ id }) => id));
  return scheduled.flatMap(({ id }, i) =>
    taken.has(id) ? [inStructure(['scheduled', i], `"${id}" is already the id of an inject`)] : [],
  );
}
