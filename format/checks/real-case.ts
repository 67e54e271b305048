import { didYouMean } from '../did-you-mean';
import type { Path } from '../problem';
import type { Check, Finding } from './check';
import { type Kind, namesOf, unknown } from './names';

/** The real case names sources that it lists, and decisions and responses that the scenario has. */
export const realCase: Check = (draft) => {
  const names = namesOf(draft);
  const sources = draft.realCase.sources.map(({ id }) => id);
  const named = (path: Path, kind: Kind, id: string): Finding[] => {
    const reason = unknown(names, kind, id);
    return reason ? [inCase(path, reason)] : [];
  };
  return [
    ...draft.realCase.facts.flatMap((fact, i) =>
      fact.sources.flatMap((id, k) =>
        sources.includes(id)
          ? []
          : [inCase(['facts', i, 'sources', k], `no source "${id}"${didYouMean(id, sources)}`)],
      ),
    ),
    ...draft.realCase.path.flatMap(({ choice }, i) =>
      typeof choice === 'string'
        ? named(['path', i, 'choice'], 'response', choice)
        : named(['path', i, 'choice', 'silence'], 'decision', choice.silence),
    ),
  ];
};

function inCase(path: Path, reason: string): Finding {
  return { part: { file: 'case' }, path, reason };
}
