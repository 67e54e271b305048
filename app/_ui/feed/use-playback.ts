'use client';

import { useEffect, useState } from 'react';

export interface Playback {
  playing: boolean;
  /** Seconds since its beginning. */
  at: number;
  toggle: () => void;
  goTo: (seconds: number) => void;
}

const stepMs = 200;

/** A video or voice note that is played, in its own seconds; at its end it stands at the beginning again. */
export function usePlayback(seconds: number): Playback {
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setAt((before) => before + stepMs / 1000), stepMs);
    return () => clearInterval(timer);
  }, [playing]);
  const over = playing && at >= seconds;
  if (over) {
    setPlaying(false);
    setAt(0);
  }
  return {
    playing: playing && !over,
    at: Math.min(at, seconds),
    toggle: () => setPlaying(!playing),
    goTo: setAt,
  };
}
