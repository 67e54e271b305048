import { roles } from '@/engine/vocabulary';
import { didYouMean } from '../did-you-mean';
import type { Path } from '../problem';
import type { Draft } from './check';

/** Every kind of thing that another thing may name, and the ids that exist. */
export function namesOf({ structure }: Draft) {
  const { decisions } = structure;
  return {
    phase: ids(structure.phases),
    channel: ids(structure.channels),
    persona: ids(structure.personas),
    /** who may react: somebody with a name of their own, or a kind of speaker */
    'persona or speaker': [...ids(structure.personas), ...ids(structure.speakers ?? [])],
    'persona or role': [...roles, ...ids(structure.personas)],
    speaker: ids(structure.speakers ?? []),
    variant: ids(structure.variants ?? []),
    fact: ids(structure.facts),
    inject: ids(structure.injects),
    'inject (or company)': ['company', ...ids(structure.injects)],
    'inject (or scheduled post)': [...ids(structure.injects), ...ids(structure.scheduled)],
    decision: ids(decisions),
    response: decisions.flatMap((decision) => decision.responses.map(({ id }) => `${decision.id}/${id}`)),
    promise: decisions.flatMap(({ id, responses }) =>
      responses.filter(({ promise }) => promise).map((response) => `${id}/${response.id}`),
    ),
    intel: ids(structure.intel),
    enquiry: ids(structure.enquiries),
    'crowd line': ids(structure.crowd),
    'scheduled post': ids(structure.scheduled),
  };
}

export type Names = ReturnType<typeof namesOf>;
export type Kind = keyof Names;

/** Something that is named at a place, and of which kind it must be. */
export type Naming = { path: Path; kind: Kind; id: string };

function ids(items: { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** What is wrong with naming `id`: undefined when it exists. */
export function unknown(names: Names, kind: Kind, id: string): string | undefined {
  const known = names[kind];
  if (known.includes(id)) return undefined;
  return `no ${kind} "${id}"${didYouMean(id, known)}`;
}
