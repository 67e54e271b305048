'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useScenarioTime, useSecondsUntil } from '../../_live/use-play-clock';
import { buzz } from '../../_ui/buzz';
import { keepAwake } from '../../_ui/keep-awake';
import type { Decision } from '../_decision/use-decision';

interface Attention {
  decision: Decision | null;
  /** What came of the last decision stands on this screen; until then the hand is told nothing of it either. */
  told: boolean;
}

/** The tab's title carries the clock and a call to vote; the phone buzzes when a decision opens and when its time runs out, otherwise for good than for bad when it turns out, and stays awake meanwhile. */
export function useAttention(view: PlayerView, { decision, told: isTold }: Attention): void {
  const t = useTranslations('play');
  const { both } = useScenarioTime();
  const open = decision !== null && view.stage === 'running';
  const calls = open && decision.voted === null;
  useEffect(() => {
    document.title = `${calls ? `● ${t('titleVote')} · ` : ''}${both} · ${view.scenario.title}`;
  }, [calls, both, view.scenario.title, t]);

  const decisionId = decision?.ballot.decisionId;
  useEffect(() => {
    if (decisionId !== undefined) buzz('decision');
  }, [decisionId]);
  const told = useRef(view.reveals[0]?.decisionId);
  const [newest] = view.reveals;
  useEffect(() => {
    if (!isTold || newest === undefined || newest.decisionId === told.current) return;
    told.current = newest.decisionId;
    // Only where a direction is certain (D10): else the hand would tell what the screen may not.
    if (newest.heading?.how === 'up') buzz('good');
    if (newest.heading?.how === 'down') buzz('bad');
  }, [newest, isTold]);
  const left = useSecondsUntil(open ? (decision?.ballot.deadlineP ?? null) : null);
  useEffect(() => {
    if (left === 10) buzz('tenSeconds');
    if (left === 3) buzz('threeSeconds');
  }, [left]);
  useEffect(() => (open ? keepAwake() : undefined), [open]);
}
