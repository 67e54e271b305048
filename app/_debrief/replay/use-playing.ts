'use client';

import { useEffect, useRef, useState } from 'react';

/** Times as fast as it was played. */
const rate = 10;
const stepMs = 1_000;

export interface Playing {
  on: boolean;
  toggle: () => void;
  stop: () => void;
}

/** Moves a moment of play (ms) on, from where it stands to `endP`; from the end it begins again. */
export function usePlaying(p: number | undefined, endP: number, onP: (p: number) => void): Playing {
  const [on, setOn] = useState(false);
  const latest = useRef({ p, onP });
  useEffect(() => {
    latest.current = { p, onP };
  });
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => {
      const next = Math.min(endP, (latest.current.p ?? 0) + stepMs * rate);
      latest.current.onP(next);
      if (next >= endP) setOn(false);
    }, stepMs);
    return () => clearInterval(timer);
  }, [on, endP]);
  const toggle = () => {
    if (!on && (p === undefined || p >= endP)) onP(0);
    setOn(!on);
  };
  return { on, toggle, stop: () => setOn(false) };
}
