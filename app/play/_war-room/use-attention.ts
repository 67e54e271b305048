'use client';

import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useScenarioTime } from '../../_live/use-play-clock';
import type { Decision } from '../_decision/use-decision';

/** The tab's title carries the clock and a call to vote; the phone buzzes once and stays awake while a decision is open. */
export function useAttention(view: PlayerView, decision: Decision | null): void {
  const t = useTranslations('play');
  const { both } = useScenarioTime();
  const open = decision !== null && view.stage === 'running';
  const calls = open && decision.voted === null;
  useEffect(() => {
    document.title = `${calls ? `● ${t('titleVote')} · ` : ''}${both} · ${view.scenario.title}`;
  }, [calls, both, view.scenario.title, t]);

  const decisionId = decision?.ballot.decisionId;
  useEffect(() => {
    if (decisionId !== undefined) buzz();
  }, [decisionId]);
  useEffect(() => (open ? keepAwake() : undefined), [open]);
}

/** Phones only, and only once the person has touched the page: before that browsers refuse it aloud. */
function buzz(): void {
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive) navigator.vibrate(200);
}

/** Where the browser allows it; the lock is lost whenever the page is hidden, so it is asked for again. */
function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let done = false;
  async function ask() {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (done) await lock.release();
    } catch {
      // A low battery may refuse it; the round does not depend on it.
    }
  }
  const again = () => void ask();
  again();
  document.addEventListener('visibilitychange', again);
  return () => {
    done = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
