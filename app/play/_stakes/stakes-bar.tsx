'use client';

import { TrendingUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { BlameArc } from './blame-arc';
import { HeadingFigure } from './heading-figure';
import { StakesDialog } from './stakes-dialog';
import { StormLine } from './storm-line';
import { useGhosts } from './use-ghosts';
import { stormStep } from './use-storm-cards';

/** Half a point: what the figure can show. */
const leastRise = 0.005;
/** Px of the storm line on a normal day, and of each size that the storm reaches: there it breaks upward. */
const calmPx = 14;
const stepPx = 4;

/** What is at stake, always in sight: who has heard, whose fault it looks like, where it is heading. A tap says why. */
export function StakesBar({ view }: { view: PlayerView }) {
  const t = useTranslations('play.stakes');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const { heading, heard, heardBefore, blame, storm, mentions } = view.stakes;
  const ghosts = useGhosts(view);
  const share = format.number(heard, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section aria-label={t('title')} className="shrink-0 border-b border-line bg-background">
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="grid min-h-12 w-full grid-cols-[auto_auto_minmax(0,1fr)] items-end gap-x-5 px-3 pt-1 pb-1.5 text-left max-[22rem]:gap-x-3"
      >
        <Reading label={t('heard')}>
          <span
            translate="no"
            className="figures flex items-center text-[1.375rem] leading-none font-semibold"
          >
            {share}
            {heard - heardBefore >= leastRise && (
              <TrendingUp className="ml-1 size-4 text-muted" role="img" aria-label={t('rising')} />
            )}
          </span>
        </Reading>
        <Reading label={t(`blamed.${blameStep(blame)}`)}>
          <span className="flex items-end gap-1.5">
            <BlameArc blame={blame} />
            <span translate="no" className="figures text-base leading-none font-semibold">
              <span className="sr-only">{t('blame')} </span>
              {blame}
            </span>
          </span>
        </Reading>
        <Reading label={t('heading')} end>
          <HeadingFigure value={heading} />
        </Reading>
        <span className="sr-only">{t('why')}</span>
      </button>
      <StormLine
        values={[...storm, mentions]}
        ghosts={ghosts.storms}
        height={calmPx + stormStep(mentions) * stepPx}
        label={t('storm', { times: String(Math.max(1, mentions)) })}
      />
      <StakesDialog view={view} ghosts={ghosts} open={open} onClose={() => setOpen(false)} />
    </section>
  );
}

function Reading({ label, end = false, children }: { label: string; end?: boolean; children: ReactNode }) {
  return (
    <span className={end ? 'flex min-w-0 flex-col items-end gap-1' : 'flex flex-col gap-1'}>
      <span className="text-xs leading-none whitespace-nowrap text-muted">{label}</span>
      {children}
    </span>
  );
}

/** From a third it looks like a mistake, from two thirds like somebody's fault. */
export function blameStep(blame: number): 'accident' | 'mistake' | 'fault' {
  if (blame < 33) return 'accident';
  return blame < 66 ? 'mistake' : 'fault';
}
