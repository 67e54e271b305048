'use client';

import { useRef } from 'react';
import type { PlayOn } from '../../_debrief/play-on/play-on-context';
import { freshId } from '../../_live/device';
import { useLive } from '../../_live/live-provider';
import { currentSeat, keepSeat } from '../../_live/seats';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { toast } from '../../_ui/toast';

/** Takes the seat of the round that goes on, and opens it. The same moment asked for twice is one round. */
export function useGoOnAlone(): PlayOn {
  const live = useLive();
  const inWords = useRefusalWords();
  const requests = useRef(new Map<number, string>());
  return async (toP) => {
    const requestId = requests.current.get(toP) ?? freshId();
    requests.current.set(toP, requestId);
    const answer = await live.playOn(toP, requestId);
    const before = currentSeat();
    if (!answer.ok || !before) {
      const words = inWords(answer.ok ? { code: 'try-again' } : answer);
      toast(words);
      announce(words);
      return;
    }
    const { seatId, token, seatCode } = answer;
    keepSeat({ ...before, seatId, token, seatCode, nickname: '', over: false, keptAt: Date.now() });
    window.location.reload();
  };
}
