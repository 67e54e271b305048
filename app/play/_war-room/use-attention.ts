'use client';

import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useScenarioTime } from '../../_live/use-play-clock';
import { keepAwake } from '../../_ui/keep-awake';
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
