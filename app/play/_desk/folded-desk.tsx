'use client';

import { ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { classNames } from '../../_ui/class-names';
import { DeskPane } from './desk-pane';

/** While a decision is open the desk is its title and who waits; one click has it back. */
export function FoldedDesk({ view }: { view: PlayerView }) {
  const t = useTranslations('play');
  const [open, setOpen] = useState(false);
  const waiting = view.desk.waiting.filter(({ takenBy }) => takenBy === null).length;
  return (
    <section
      aria-label={t('tabs.desk')}
      className={classNames(
        'flex min-h-0 flex-col overflow-hidden rounded-md border border-line bg-surface',
        open && 'h-[38dvh]',
      )}
    >
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full shrink-0 items-center gap-3 px-4 py-1 text-left"
      >
        <span className="text-sm font-semibold">{t('tabs.desk')}</span>
        <span className="flex-1 text-sm text-muted">{t('desk.waitingCount', { count: waiting })}</span>
        <ChevronUp
          className={classNames('size-4 text-muted transition-transform', open && 'rotate-180')}
          aria-hidden="true"
        />
      </button>
      {open && (
        <div className="flex min-h-0 flex-1 flex-col border-t border-line">
          <DeskPane view={view} />
        </div>
      )}
    </section>
  );
}
