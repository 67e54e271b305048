/** What this screen does with an outcome: holds it back for teams that still decide, sends people's eyes to the wall, or tells it. */
export type WallBeat = 'waits' | 'look-up' | 'told';

interface WallBeatGiven {
  /** The outcome has been told here, or was known when the page opened. */
  told: boolean;
  /** A projector shows this round to the room. */
  wall: boolean;
  /** [E7] The wall tells it now. */
  allDecided: boolean;
}

export function wallBeat({ told, wall, allDecided }: WallBeatGiven): WallBeat {
  if (told || !wall) return 'told';
  return allDecided ? 'look-up' : 'waits';
}

/** Ms that people look up before their own screen goes on: the wall is at what happened next. */
export const lookUpMs = 6_000;
