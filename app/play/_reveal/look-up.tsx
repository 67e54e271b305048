'use client';

import { Projector } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import type { Telling } from './use-wall-beat';
import { lookUpMs } from './wall-beat';

/** In the place of what came of it, while the room looks at the wall or waits for it. */
export function LookUp({ telling: { beat, tellNow } }: { telling: Telling }) {
  const t = useTranslations('play.reveal.wall');
  const now = beat === 'look-up';
  return (
    // On a low screen and on a laptop's panel it stands above what was published, so that nobody misses it.
    <div className="flex animate-enter flex-col items-center gap-1.5 rounded-md border border-time/50 px-4 py-4 text-center desk:order-first [@media(max-height:44rem)]:order-first">
      <Projector className="size-8 text-time" aria-hidden="true" />
      <div role="status">
        <p className="font-serif text-[1.75rem] leading-tight">{t(now ? 'lookUp' : 'waits')}</p>
        <p className="mt-1 text-sm text-pretty text-muted">{t(now ? 'lookUpHint' : 'waitsHint')}</p>
      </div>
      {now && (
        <span
          aria-hidden="true"
          className="mt-1 h-1 w-32 overflow-hidden rounded-full bg-time/25 motion-reduce:hidden"
        >
          <span
            className="block h-full origin-left animate-run-out bg-time"
            style={{ animationDuration: `${lookUpMs}ms` }}
          />
        </span>
      )}
      <Button kind="quiet" size="small" onClick={tellNow}>
        {t('tellNow')}
      </Button>
    </div>
  );
}
