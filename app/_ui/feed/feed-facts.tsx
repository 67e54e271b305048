'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { CallView } from '@/engine/view/types';

/** What a team has made of single posts, by their number. Cards that need one of these ask for it. */
export interface FeedFacts {
  /** Whether what a post says is true, where the team has checked it. */
  checked: ReadonlyMap<number, boolean>;
  calls: ReadonlyMap<number, CallView>;
  /** Who in the team took a call: a name, or "you". */
  nameOf: (seatId: string) => string;
  /** Stories that are gone for whoever hasn't saved them; null: nothing is ever gone, as in a debrief. */
  saved: ReadonlyMap<number, Saved> | null;
  /** Saves a story for this person; absent: nothing can be saved here. */
  save?: (n: number) => void;
}

export interface Saved {
  mine: boolean;
  /** Names of the others who saved it. */
  others: readonly string[];
}

const nothing: FeedFacts = {
  checked: new Map(),
  calls: new Map(),
  nameOf: (seatId) => seatId,
  saved: null,
};

const FactsContext = createContext<FeedFacts>(nothing);

export function FeedFactsProvider({ facts, children }: { facts: FeedFacts; children: ReactNode }) {
  return <FactsContext value={facts}>{children}</FactsContext>;
}

export function useFeedFacts(): FeedFacts {
  return useContext(FactsContext);
}
