'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { PlayOnContext } from '../../_debrief/play-on/play-on-context';
import { useLiveState } from '../../_live/live-provider';
import { AppBar } from '../../_ui/app-bar';
import { ButtonLink } from '../../_ui/button';
import { SkeletonText } from '../../_ui/skeleton';
import { clearToasts } from '../../_ui/toast';
import { Wordmark } from '../../_ui/wordmark';
import { LineState } from '../_play/line-state';
import { OwnDataLink } from '../_play/own-data-link';
import { SeatMenu } from '../_play/seat-menu';
import { useMe } from '../_play/use-me';
import { OwnGoals } from '../_powers/own-goals';
import { AfterPractice } from './after-practice';
import { OwnCertificate } from './own-certificate';
import { useGoOnAlone } from './use-go-on-alone';

/** Charts and the real case are loaded when there is a debrief to show. */
const LiveDebrief = dynamic(
  () => import('../../_debrief/live-debrief').then((module) => module.LiveDebrief),
  { loading: () => <Preparing /> },
);

/** The round is over: the debrief, on every screen at once. */
export function Ended({ view }: { view: PlayerView }) {
  const t = useTranslations('play.ended');
  const me = useMe(view);
  const goOnAlone = useGoOnAlone();
  const message = useLiveState((state) => state.debrief);
  const afterwards = view.practice && (
    <AfterPractice scenario={view.scenario.slug} forked={view.forked !== null} />
  );
  const title = `${t('title')} · ${view.scenario.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(clearToasts, []);
  return (
    <div className="min-h-dvh">
      <AppBar
        start={<Wordmark />}
        end={
          <>
            {view.practice && (
              <ButtonLink href="/practice" kind="secondary" size="small" className="whitespace-nowrap">
                {t('practise')}
              </ButtonLink>
            )}
            <SeatMenu view={view} />
          </>
        }
      />
      <LineState />
      <main>
        {message?.roundId === view.roundId ? (
          <>
            <PlayOnContext value={view.practice ? goOnAlone : null}>
              <LiveDebrief
                message={message}
                viewer="player"
                access="plays"
                alone={view.practice}
                teamId={view.team.id}
              />
            </PlayOnContext>
            <OwnGoals view={view} />
            <div className="mx-auto flex max-w-6xl flex-col gap-6 px-4 pt-6 pb-8 md:px-8">
              {afterwards}
              <OwnDataLink view={view} />
            </div>
            {me && !view.practice && <OwnCertificate roundId={view.roundId} nickname={me.nickname} />}
          </>
        ) : (
          <>
            <Preparing nothing={view.nothingDecided} />
            {view.nothingDecided && <div className="mx-auto max-w-2xl px-4 pb-12">{afterwards}</div>}
          </>
        )}
      </main>
    </div>
  );
}

/** What stands where the debrief will; or that there will be none, because `nothing` was decided. */
function Preparing({ nothing = false }: { nothing?: boolean }) {
  const t = useTranslations('play.ended');
  return (
    <div className="mx-auto flex max-w-2xl animate-phase flex-col gap-4 px-4 py-12">
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="text-muted" role="status">
        {t(nothing ? 'nothingDecided' : 'loading')}
      </p>
      {!nothing && <SkeletonText />}
    </div>
  );
}
