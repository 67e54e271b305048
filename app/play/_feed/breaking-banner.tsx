'use client';

import { Radio, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { usePlayMs } from '../../_live/use-play-clock';
import { announce } from '../../_ui/announce';
import { IconButton } from '../../_ui/icon-button';

/** Play ms for which breaking news lies over everything. */
const shownMs = 12_000;

/** Breaking news interrupts whatever one is doing, for a moment, and takes no key away. */
export function BreakingBanner({ view }: { view: PlayerView }) {
  const t = useTranslations('play.breaking');
  const newest = useLiveState(({ feed }) => feed.items.findLast(({ kind }) => kind === 'breaking'));
  const playMs = usePlayMs();
  const [closed, setClosed] = useState(0);
  const quiet = view.rewinds.shown !== null;
  const shown = newest && !quiet && newest.n > closed && playMs < newest.p + shownMs ? newest : null;
  const words = shown && (shown.headline ?? shown.text);
  useEffect(() => {
    if (words) announce(t('announced', { headline: words }));
  }, [words, t]);
  if (!shown) return null;
  return (
    <aside
      aria-label={t('label')}
      className="fixed inset-x-0 top-(--app-bar) z-40 animate-enter border-y-2 sm:border-y-4 border-[#d92d20] bg-[#9f1c14] text-white shadow-[0_12px_32px_-8px_rgb(0_0_0/0.6)]"
    >
      <div className="mx-auto flex max-w-5xl items-start gap-3 px-4 py-1.5 sm:py-2.5">
        <div className="min-w-0 flex-1">
          <p className="flex min-w-0 items-center gap-2 text-xs font-bold tracking-[0.08em] whitespace-nowrap uppercase">
            <Radio className="size-4 shrink-0" aria-hidden="true" />
            {shown.extras?.kicker ?? t('label')}
            <span className="min-w-0 truncate font-normal tracking-normal normal-case">
              {shown.author.name}
            </span>
          </p>
          <p className="mt-0.5 line-clamp-2 font-serif text-base leading-tight font-bold sm:text-xl sm:text-balance">
            {words}
          </p>
        </div>
        <IconButton
          icon={X}
          label={t('close')}
          size="small"
          className="text-white hover:bg-white/15 hover:text-white"
          onClick={() => setClosed(shown.n)}
        />
      </div>
    </aside>
  );
}
