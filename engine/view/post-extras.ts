import type { PlayMs } from '../ids';
import type { PostWords } from '../scenario/post-words';
import type { Inject } from '../scenario/structure';
import { goneP } from '../world/stories';
import type { PostExtras } from './types';

/** A frame of a video is seen so long, and so many words a second are said in a voice note. [assumed] */
const secondsPerFrame = 7;
const wordsPerSecond = 2.4;

/** What an inject shows besides its words, by its kind; undefined when it shows nothing more. */
export function extrasOf(inject: Inject, words: PostWords, since: PlayMs): PostExtras | undefined {
  const { kicker, frames, transcript, messages, options, turns } = words;
  const { level, stars, viewers } = inject;
  const gone = goneP(inject, since);
  const extras: PostExtras = {
    ...(kicker !== undefined && { kicker }),
    ...(level !== undefined && { level }),
    ...(frames && { frames }),
    ...(transcript !== undefined && { transcript }),
    ...(messages && { messages }),
    ...(options && { options }),
    ...(turns && { rings: true as const }),
    ...(stars !== undefined && { stars }),
    ...(viewers !== undefined && { viewers }),
    ...(gone !== undefined && { goneP: gone }),
    ...lengthOf(words, inject),
  };
  return Object.keys(extras).length > 0 ? extras : undefined;
}

function lengthOf({ frames, transcript }: PostWords, { kind, seconds }: Inject): { seconds?: number } {
  if (seconds !== undefined) return { seconds };
  if (frames && kind === 'video') return { seconds: frames.length * secondsPerFrame };
  if (transcript === undefined) return {};
  return { seconds: Math.max(2, Math.round(transcript.split(/\s+/).length / wordsPerSecond)) };
}
