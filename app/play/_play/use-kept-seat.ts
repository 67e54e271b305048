'use client';

import { useEffect } from 'react';
import { useLiveState } from '../../_live/live-provider';
import { keepPracticeRun } from '../../_live/practice-results';
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
  useEffect(() => {
    const seat = currentSeat();
    if (nickname === undefined || seat?.seatId !== seatId) return;
    keepSeat({ ...seat, nickname, workshopId, over, keptAt: Date.now() });
  }, [nickname, workshopId, over, seatId]);
  useKeptRun(door);
}

/** A practice round that is over is remembered with how loud it got, so that the next one can be held against it. */
function useKeptRun(door: KeptSeat['door']): void {
  const view = useLiveState((state) => (state.view?.kind === 'player' ? state.view : undefined));
  const message = useLiveState(({ debrief }) => debrief);
  const team = message?.debrief.teams[0];
  useEffect(() => {
    if (!('practice' in door) || !team || view?.stage !== 'ended' || view.roundId !== message?.roundId)
      return;
    keepPracticeRun(door.practice, {
      roundId: view.roundId,
      points: team.outcome.score,
      mark: team.marks.outcome?.score ?? null,
      at: Date.now(),
      retry: view.forked !== null,
      storm: [...view.stakes.storm, view.stakes.mentions].map((value) => Math.round(value * 10) / 10),
    });
  }, [door, team, view, message]);
}
