'use client';

import { useEffect } from 'react';
import { useLiveState } from '../../_live/live-provider';
import { keepPracticeResult } from '../../_live/practice-results';
import { currentSeat, type KeptSeat, keepSeat } from '../../_live/seats';

/** What the device remembers of the seat follows what the round knows: the name may be given by the instructor. */
export function useKeptSeatUpToDate({ seatId, door }: KeptSeat): void {
  const nickname = useLiveState(({ you, view }) =>
    you?.as === 'player' && view?.kind === 'player'
      ? view.team.seats.find((seat) => seat.id === you.seatId)?.nickname
      : undefined,
  );
  const workshopId = useLiveState(({ you }) => (you?.as === 'player' ? you.workshop?.id : undefined));
  const over = useLiveState(({ view }) => 'practice' in door && view?.stage === 'ended');
  const score = useLiveState(({ debrief }) => debrief?.debrief.teams[0]?.outcome.score);
  const roundId = useLiveState(({ debrief }) => debrief?.roundId);

  useEffect(() => {
    const seat = currentSeat();
    if (nickname === undefined || seat?.seatId !== seatId) return;
    keepSeat({ ...seat, nickname, workshopId, over, keptAt: Date.now() });
  }, [nickname, workshopId, over, seatId]);

  useEffect(() => {
    if (!('practice' in door) || score === undefined || roundId === undefined) return;
    keepPracticeResult(door.practice, roundId, score);
  }, [door, score, roundId]);
}
