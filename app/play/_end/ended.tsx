'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '../../../engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { ButtonLink } from '../../_ui/button';
import { RollingNumber } from '../../_ui/rolling-number';
import { SkeletonText } from '../../_ui/skeleton';
import { LineState } from '../_play/line-state';

/** The round is over: the debrief, on every screen at once. */
export function Ended({ view }: { view: PlayerView }) {
  const t = useTranslations('play.ended');
  const debrief = useLiveState((state) => state.debrief);
  return (
    <>
      <LineState />
      <main className="mx-auto flex min-h-dvh max-w-2xl animate-phase flex-col gap-4 px-4 py-12">
        <p className="kicker">{view.scenario.title}</p>
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="text-lg">
          {t('reputation')} <RollingNumber value={Math.round(view.reputation.overall)} signed />
        </p>
        {debrief === null && <SkeletonText />}
        <ButtonLink href="/practice" kind="secondary" className="self-start">
          {t('practise')}
        </ButtonLink>
      </main>
    </>
  );
}
