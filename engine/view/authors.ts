import type { Scenario } from '../scenario';
import type { Persona } from '../scenario/structure';
import type { Words } from '../scenario/words';
import type { FeedItem } from './types';

/** The company of the scenario as an author. */
export function company(scenario: Scenario, words: Words): FeedItem['author'] {
  return authorOf(scenario, words, scenario.structure.company);
}

/** What anybody sees of a persona as an author. Whether an account is what it says must be found out, so no id and no kind tells. */
export function authorOf(scenario: Scenario, words: Words, id: string): FeedItem['author'] {
  const persona = scenario.structure.personas.find((one) => one.id === id);
  const name = words.personas[id]?.name ?? id;
  const handle = persona?.handle ?? null;
  return {
    id: handle ?? name,
    name,
    handle,
    kind: seemingKind(persona?.kind),
    verified: persona?.verified ?? false,
  };
}

function seemingKind(kind: Persona['kind'] | undefined): FeedItem['author']['kind'] {
  switch (kind) {
    case 'impostor':
      return 'company';
    case 'fan':
    case undefined:
      return 'person';
    default:
      return kind;
  }
}
