'use client';

import { HourRuler } from '../_ui/hour-ruler';
import { useLiveState } from './live-provider';
import { usePlayMs } from './use-play-clock';

/** How far the round is, and where it was decided; `decidedP` in play ms. Moves every five seconds of play. */
export function RoundRuler({ decidedP = [] }: { decidedP?: readonly number[] }) {
  const endP = useLiveState(({ view }) => view?.clock.endP ?? 0);
  const now = usePlayMs(5000);
  if (endP <= 0) return null;
  return <HourRuler share={now / endP} marks={decidedP.map((p) => p / endP)} />;
}
