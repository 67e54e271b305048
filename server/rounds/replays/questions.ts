import type { Change, WhatIfAnswer } from '@/engine/debrief/what-if';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';

/** A round as it is stored; the other process replays it. */
export type Told = { beginning: Round; log: LogEntry[] };

export type Question =
  | { about: 'what-if'; change: Change }
  | { about: 'feed'; teamId: string; language: string }
  | { about: 'moments'; teamId: string; language: string; people: boolean };

/** `told` is null when the other process has been told the round before. */
export type AskedReplay = { roundId: string; told: Told | null; question: Question };

/** A feed, and a team's moments, come as compressed JSON, ready for the wire; null when there is no such team. */
export type ReplayAnswer =
  | { about: 'what-if'; answer: WhatIfAnswer }
  | { about: 'feed' | 'moments'; packed: Uint8Array<ArrayBuffer> | null };

/** The most rounds that the process keeps; the oldest is forgotten first. */
export const mostOpen = 3;
