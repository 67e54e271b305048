'use client';

import { useEffect, useRef } from 'react';
import { cuesBetween, type Scored } from './cues';
import { playWallCue } from './wall-sound';

/** Plays what is due when what the wall shows has changed. */
export function useCues({ decisionId, left, reveal, paused }: Scored): void {
  const before = useRef<Scored>(undefined);
  useEffect(() => {
    const state = { decisionId, left, reveal, paused };
    for (const cue of cuesBetween(before.current ?? state, state)) playWallCue(cue);
    before.current = state;
  }, [decisionId, left, reveal, paused]);
}
