import type { Decision } from '@/engine/scenario/structure';
import { type Finding, inStructure } from '@/format/checks/check';
import { inWords } from '../in-words';
import type { LabCheck } from '../subject';

/** Every answer is argued for by somebody in the story. */
export const sponsors: LabCheck = ({ scenario }) =>
  eachResponse(scenario.structure.decisions, (response, path) =>
    response.sponsor === undefined
      ? [inStructure(path, `"${response.id}" has no "sponsor": name the role or persona who means it`)]
      : [],
  );

/** The world answers every answer twice. */
export const reactions: LabCheck = ({ scenario }) =>
  eachResponse(scenario.structure.decisions, (response, path) =>
    response.reactions === undefined
      ? [
          inStructure(
            path,
            `"${response.id}" has no "reactions": the first two things people say, one for it and one against it`,
          ),
        ]
      : [],
  );

/** A condition on an answer gives nothing away: as many wrong answers have one as right ones. */
export const gated: LabCheck = ({ scenario: { structure } }) => {
  const locked = structure.decisions.flatMap((decision, i) =>
    decision.responses.flatMap(({ id, when }, k) =>
      when ? [{ key: `${decision.id}/${id}`, right: isExpected(decision, id), place: [i, k] as const }] : [],
    ),
  );
  const right = locked.filter((one) => one.right);
  const wrong = locked.filter((one) => !one.right);
  if (Math.abs(right.length - wrong.length) <= 1) return [];
  const more = right.length > wrong.length ? right : wrong;
  const [i, k] = more[0]?.place ?? [0, 0];
  const reason = `of the answers that must be unlocked ${right.length} are expected ones (${names(right)}) and ${wrong.length} are not (${names(wrong)}); as many of either, or the lock gives them away`;
  return [inStructure(['decisions', i, 'responses', k, 'when'], reason)];
};

function names(list: { key: string }[]): string {
  return list.map(({ key }) => key).join(', ') || 'none';
}

function isExpected({ expected, expectedIf = [] }: Decision, id: string): boolean {
  return expected.includes(id) || expectedIf.some(({ answers }) => answers.includes(id));
}

function eachResponse(
  decisions: Decision[],
  look: (response: Decision['responses'][number], path: Finding['path']) => Finding[],
): Finding[] {
  return decisions.flatMap(({ responses }, i) =>
    responses.flatMap((response, k) => look(response, ['decisions', i, 'responses', k])),
  );
}

/** The longest is longer than the shortest by so much at the most. */
const mostLonger = 0.25;

/** Length gives nothing away: labels and messages of a decision are of a length, in every language. */
export const lengths: LabCheck = ({ scenario }) =>
  Object.entries(scenario.words).flatMap(([language, words]) =>
    scenario.structure.decisions.flatMap(({ id }) =>
      (['label', 'message'] as const).flatMap((key) => {
        const texts = Object.entries(words.decisions[id]?.responses ?? {})
          .flatMap(([answer, { [key]: text }]) => (text === undefined ? [] : [{ answer, size: text.length }]))
          .sort((a, b) => a.size - b.size);
        const [shortest, longest] = [texts[0], texts.at(-1)];
        if (!shortest || !longest || longest.size <= shortest.size * (1 + mostLonger)) return [];
        const share = Math.round((longest.size / shortest.size - 1) * 100);
        const reason = `has ${longest.size} characters, ${share} % more than that of "${shortest.answer}" (${shortest.size}); ${mostLonger * 100} % at most, or length gives the answer away`;
        return [inWords(language, ['decisions', id, 'responses', longest.answer, key], reason)];
      }),
    ),
  );
