import type { PlayMs } from '../ids';
import type { Scenario } from '../scenario';
import type { PostWords } from '../scenario/post-words';
import type { Inject } from '../scenario/structure';
import type { Words } from '../scenario/words';
import { goneP } from '../world/stories';
import type { Shown } from '../world/world';
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

/** [K6] The same with the reply of ours that it shows, where it comes from the desk. */
export function withScreenshot(
  { structure }: Scenario,
  words: Words,
  shown: Shown | undefined,
  extras: PostExtras | undefined,
): PostExtras | undefined {
  if (!shown) return extras;
  const { enquiryId, voice, answer, template } = shown;
  const author = structure.voices[voice]?.name ?? '';
  const asked = words.enquiries[enquiryId]?.text ?? '';
  return { ...extras, screenshot: { author, asked, company: words.company, answer, template } };
}

function lengthOf({ frames, transcript }: PostWords, { kind, seconds }: Inject): { seconds?: number } {
  if (seconds !== undefined) return { seconds };
  if (frames && kind === 'video') return { seconds: frames.length * secondsPerFrame };
  if (transcript === undefined) return {};
  return { seconds: Math.max(2, Math.round(transcript.split(/\s+/).length / wordsPerSecond)) };
}
