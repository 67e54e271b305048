'use client';

import { createContext, useContext } from 'react';

/** Goes on from a moment (play ms) of the round in a round of one's own; resolves when it didn't come to that. */
export type PlayOn = (toP: number) => Promise<void>;

export const PlayOnContext = createContext<PlayOn | null>(null);

/** Null where nobody may go on from here alone. */
export function usePlayOn(): PlayOn | null {
  return useContext(PlayOnContext);
}
