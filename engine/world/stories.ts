import type { PlayMs } from '../ids';
import type { Inject } from '../scenario/structure';

/** Seconds of play that a story stays, where its author says nothing else. */
const usualSeconds = 20;

/** [G1] The play time at which a story that came at `since` is gone; undefined for whatever else it is. */
export function goneP({ kind, gone }: Pick<Inject, 'kind' | 'gone'>, since: PlayMs): PlayMs | undefined {
  return kind === 'story' ? since + (gone ?? usualSeconds) * 1000 : undefined;
}
