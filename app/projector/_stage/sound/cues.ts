export type Cue = 'opening' | 'tick' | 'reveal';

/** What the wall shows that can be heard. */
export interface Scored {
  /** the decision that is open */
  decisionId: string | null;
  /** whole seconds that are left for it; null without a countdown */
  left: number | null;
  /** the outcome on the wall, each time that it is shown; null while there is none */
  reveal: string | null;
  paused: boolean;
}

/** From here on the clock is heard. */
const lastSeconds = 5;

/** What is to be heard of the step from one state to the next: each of it once, and nothing for what stood there when the page opened. */
export function cuesBetween(before: Scored, now: Scored): Cue[] {
  const cues: Cue[] = [];
  const opens = now.decisionId !== null && now.decisionId !== before.decisionId;
  if (opens) cues.push('opening');
  if (now.reveal !== null && now.reveal !== before.reveal) cues.push('reveal');
  if (!opens && !now.paused && ticks(before.left, now.left)) cues.push('tick');
  return cues;
}

function ticks(before: number | null, now: number | null): boolean {
  if (before === null || now === null) return false;
  return now < before && now > 0 && now <= lastSeconds;
}
