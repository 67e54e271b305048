import type { Found } from './probes';

export type Finding = 'good' | 'fair' | 'bad';
export type Named = 'websocket' | 'polling' | 'clock' | 'storage' | 'translation';

/** Seconds by which a clock may be off before anybody needs to know. */
const smallSeconds = 5;

/** What each thing that was found means for playing: one of the two ways is enough, all else is only good to know. */
export function findingsOf({
  websocket,
  polling,
  clock,
  storage,
  translated,
}: Found): Record<Named, Finding> {
  const neither = websocket === null && polling === null;
  const way = (ms: number | null): Finding => {
    if (ms !== null) return 'good';
    return neither ? 'bad' : 'fair';
  };
  return {
    websocket: way(websocket),
    polling: way(polling),
    clock: clock === null ? 'bad' : clockFinding(clock),
    storage: storage ? 'good' : 'fair',
    translation: translated ? 'fair' : 'good',
  };
}

function clockFinding(seconds: number): Finding {
  return seconds <= smallSeconds ? 'good' : 'fair';
}

/** All of it in one word: whether somebody can play here. */
export function overallOf(findings: Record<Named, Finding>): Finding {
  if (findings.websocket === 'bad') return 'bad';
  return Object.values(findings).every((finding) => finding === 'good') ? 'good' : 'fair';
}

/** How many things are not as they should be. */
export function notGood(findings: Record<Named, Finding>): number {
  return Object.values(findings).filter((finding) => finding !== 'good').length;
}
