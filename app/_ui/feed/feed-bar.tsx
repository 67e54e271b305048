'use client';

import { ArrowUp, Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../class-names';
import { KeyHint } from '../key-hint';

interface FeedBarProps {
  holding: boolean;
  held: number;
  onHold: (holding: boolean) => void;
  onShow: () => void;
  children: ReactNode;
}

/** Filters, the way to hold the feed, and quietly how many have come meanwhile. */
export function FeedBar({ holding, held, onHold, onShow, children }: FeedBarProps) {
  const t = useTranslations('common.feed');
  return (
    <div className="@container relative z-1 shrink-0 border-b border-line text-xs text-muted">
      <div className="flex min-h-11 items-center gap-1 px-2 ps-4 @min-[26rem]:gap-2">
        {children}
        <span className="ms-auto" />
        <span className="hidden items-center gap-1 pointer-fine:@min-[26rem]:flex" title={t('keys')}>
          <KeyHint keys="J" /> <KeyHint keys="K" />
        </span>
        <button
          type="button"
          aria-pressed={holding}
          title={t('holdHint')}
          onClick={() => onHold(!holding)}
          className={classNames(
            'inline-flex min-h-8 min-w-8 items-center justify-center gap-1.5 rounded-full border px-2 text-xs font-medium whitespace-nowrap transition-colors @min-[26rem]:px-3',
            holding
              ? 'border-accent bg-accent/14 text-accent'
              : 'border-transparent text-muted hover:bg-text/8 hover:text-text',
          )}
        >
          <Hand className="size-3.5" aria-hidden="true" />
          <span className="sr-only @min-[26rem]:not-sr-only">
            {holding ? t('holdingWith', { count: held }) : t('hold')}
          </span>
        </button>
      </div>
      {held > 0 && (
        <button
          type="button"
          onClick={onShow}
          className="absolute start-1/2 top-full mt-2 inline-flex min-h-9 -translate-x-1/2 animate-enter items-center gap-1.5 rounded-full border border-control/60 bg-raised px-4 text-sm font-semibold whitespace-nowrap text-text shadow-[0_6px_20px_-6px_var(--cast)] hover:border-control rtl:translate-x-1/2"
        >
          <ArrowUp className="size-4 text-accent" aria-hidden="true" />
          {t('newItems', { count: held })}
        </button>
      )}
    </div>
  );
}
