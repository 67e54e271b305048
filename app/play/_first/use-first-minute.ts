'use client';

import { useEffect, useState } from 'react';
import type { PlayerView } from '@/engine/view/types';
import { keep, readKept } from '../../_live/device';
import { type FirstStep, firstSteps, isDone } from './first-minute';

const key = 'golden-hour.first-minute';

export interface FirstMinute {
  step: FirstStep;
  number: number;
  next: () => void;
  skip: () => void;
}

/** The part of the screen that a newcomer to practice is shown now; null once all was shown, on this device for good. */
export function useFirstMinute(view: PlayerView): FirstMinute | null {
  const [place, setPlace] = useState<number>();
  useEffect(() => {
    const seen = readKept(key, (found) => found === true);
    setPlace(seen || !view.practice ? firstSteps.length : 0);
  }, [view.practice]);
  const step = firstSteps[place ?? firstSteps.length];
  const done = step !== undefined && isDone(step, view);
  const goTo = (to: number) => {
    if (to >= firstSteps.length) keep(key, true);
    setPlace(to);
  };
  useEffect(() => {
    if (!done || place === undefined) return;
    if (place + 1 >= firstSteps.length) keep(key, true);
    setPlace(place + 1);
  }, [done, place]);
  if (step === undefined || place === undefined || done) return null;
  return { step, number: place + 1, next: () => goTo(place + 1), skip: () => goTo(firstSteps.length) };
}
