'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '../../../../../_live/live-provider';
import { SkeletonText } from '../../../../../_ui/skeleton';
import { DebriefScreen } from '../../../../../debrief/_debrief/debrief';
import { LiveLookBack } from '../../../../../debrief/_debrief/look-back/look-back-context';
import { LiveRoom } from '../../../../../debrief/_debrief/room/room-context';
import { EndedBar } from './ended-bar';

/** The round is over: the debrief, and the way on. */
export function Ended() {
  const t = useTranslations();
  const debrief = useLiveState((state) => state.debrief);
  return (
    <>
      <EndedBar />
      <main>
        {debrief ? (
          <LiveLookBack roundId={debrief.roundId}>
            <LiveRoom roundId={debrief.roundId}>
              <DebriefScreen debrief={debrief.debrief} words={debrief.words} viewer="instructor" />
            </LiveRoom>
          </LiveLookBack>
        ) : (
          <div data-default-theme="light" className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-12">
            <p role="status" className="text-muted">
              {t('debrief.waiting')}
            </p>
            <SkeletonText lines={6} />
          </div>
        )}
      </main>
    </>
  );
}
