import type { PlayMs } from '../ids';
import type { Scenario } from '../scenario';
import type { PostWords } from '../scenario/post-words';
import type { World } from './world';

/** [G2] Play ms for which a call rings. */
export const ringMs = 10_000;

/** Play ms that a turn of a call takes: a listener hears about 150 words a minute. [assumed] */
const msPerWord = 400;
const shortestTurnMs = 2_500;

export type CallTurn = NonNullable<PostWords['turns']>[number];

/** What is said once a call is taken, in one language; none: it doesn't ring, it is simply heard. */
export function turnsOf({ words }: Scenario, injectId: string, language: string): CallTurn[] {
  return words[language]?.injects[injectId]?.turns ?? [];
}

/** Asked at every second of play. */
const knownEnds = new WeakMap<Scenario, Map<string, PlayMs[]>>();

/** [G3] Play ms from taking a call to the end of each of its turns, the same in every language: by the words of the first. */
export function turnEnds(scenario: Scenario, injectId: string): PlayMs[] {
  const known = knownEnds.get(scenario) ?? new Map<string, PlayMs[]>();
  knownEnds.set(scenario, known);
  const ends = known.get(injectId) ?? endsOf(scenario, injectId);
  known.set(injectId, ends);
  return ends;
}

function endsOf({ structure, words }: Scenario, injectId: string): PlayMs[] {
  const turns = words[structure.languages[0] ?? '']?.injects[injectId]?.turns ?? [];
  let end = 0;
  return turns.map(({ text }) => {
    end += Math.max(shortestTurnMs, text.split(/\s+/).length * msPerWord);
    return end;
  });
}

/** [G2] Whether an inject of a team's world is a call that nobody has taken or declined and that still rings at `p`. */
export function rings(scenario: Scenario, world: World, injectId: string, p: PlayMs): boolean {
  const since = world.happened[injectId];
  if (since === undefined || p >= since + ringMs || world.calls[injectId]) return false;
  return turnEnds(scenario, injectId).length > 0;
}
