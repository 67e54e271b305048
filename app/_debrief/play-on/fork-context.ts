'use client';

import { createContext, useContext } from 'react';

/** Asks who plays a new round that goes on from a moment of this one: play ms, and the story's minute. */
export type ForkFrom = (moment: { toP: number; minute: number }) => void;

export const ForkContext = createContext<ForkFrom | null>(null);

/** Null for everybody but the host of a workshop that is open. */
export function useForkFrom(): ForkFrom | null {
  return useContext(ForkContext);
}
