'use client';

import { useTranslations } from 'use-intl';
import { LiveDebrief } from '@/app/_debrief/live-debrief';
import { useLiveState } from '@/app/_live/live-provider';
import { SkeletonText } from '@/app/_ui/skeleton';
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
          <LiveDebrief message={debrief} viewer="instructor" hand="leads" />
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
