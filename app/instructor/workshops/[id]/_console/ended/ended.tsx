'use client';

import { useTranslations } from 'use-intl';
import { LiveDebrief } from '@/app/_debrief/live-debrief';
import { useLiveState } from '@/app/_live/live-provider';
import { SkeletonText } from '@/app/_ui/skeleton';
import { EndedBar } from './ended-bar';
import { ForkAnywhere } from './fork-anywhere';

/** The round is over: the debrief, and the way on. */
export function Ended() {
  const t = useTranslations();
  const debrief = useLiveState((state) => state.debrief);
  return (
    // The console is dark, the debrief light: one fades into the other.
    <div className="animate-dawn">
      <EndedBar />
      <main>
        {debrief ? (
          <ForkAnywhere>
            <LiveDebrief message={debrief} viewer="instructor" access="leads" />
          </ForkAnywhere>
        ) : (
          <div data-default-theme="light" className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-12">
            <p role="status" className="text-muted">
              {t('debrief.waiting')}
            </p>
            <SkeletonText lines={6} />
          </div>
        )}
      </main>
    </div>
  );
}
