'use client';

import { ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { classNames } from '../../_ui/class-names';
import { isWriting } from '../_play/is-writing';
import { DeskPane } from './desk-pane';

interface DeskPanelProps {
  view: PlayerView;
  /** The decision that is open: meanwhile the desk is its title and who waits. */
  decisionId: string | null;
}

/** A laptop's desk. What is begun in it stays while it is folded, and nobody who writes is folded away. */
export function DeskPanel({ view, decisionId }: DeskPanelProps) {
  const t = useTranslations('play');
  const [known, setKnown] = useState<string | null>(null);
  const [openFor, setOpenFor] = useState<string | null>(null);
  if (decisionId !== known) {
    setKnown(decisionId);
    setOpenFor(isWriting() ? decisionId : null);
  }
  const deciding = decisionId !== null;
  const open = !deciding || openFor === decisionId;
  const waiting = view.desk.waiting.filter(({ takenBy }) => takenBy === null).length;
  return (
    <section
      aria-label={t('tabs.desk')}
      className={classNames(
        'flex min-h-0 min-w-0 flex-col overflow-hidden rounded-md border border-line bg-surface',
        deciding && open && 'h-[38dvh]',
      )}
    >
      <h2 className={classNames('min-h-11 shrink-0 text-sm', open && 'border-b border-line')}>
        {deciding ? (
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpenFor(open ? null : decisionId)}
            className="flex min-h-11 w-full items-center gap-3 px-4 text-left"
          >
            <span className="font-semibold">{t('tabs.desk')}</span>
            <span className="flex-1 font-normal text-muted">
              {t('desk.waitingCount', { count: waiting })}
            </span>
            <ChevronUp
              className={classNames('size-4 text-muted transition-transform', open && 'rotate-180')}
              aria-hidden="true"
            />
          </button>
        ) : (
          <span className="flex min-h-11 items-center px-4 font-semibold">{t('tabs.desk')}</span>
        )}
      </h2>
      <div className={classNames('min-h-0 flex-1 flex-col', open ? 'flex' : 'hidden')}>
        <DeskPane view={view} />
      </div>
    </section>
  );
}
