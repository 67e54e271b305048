'use client';

import { ChevronUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RevealView } from '@/engine/view/types';
import { classNames } from '../../_ui/class-names';
import { DecisionClock } from './decision-clock';
import type { Decision } from './use-decision';
import type { Reveal } from './use-reveal';
import type { Sheet } from './use-sheet';

interface DecisionBarProps {
  decision: Decision | null;
  reveal: Reveal;
  sheet: Sheet;
}

/** What the sheet leaves behind when it is put away: the way back, and the time left. */
export function DecisionBar({ decision, reveal, sheet }: DecisionBarProps) {
  const t = useTranslations('play.decision');
  const way = useTranslations('roles.chain');
  if (sheet.open) return null;
  if (decision === null)
    return reveal.fresh && <RevealBar reveal={reveal.fresh} onOpen={() => sheet.setOpen(true)} />;
  const { ballot, voted, underWay } = decision;
  const due = voted === null && underWay === null;
  const state =
    underWay === null ? t(due ? 'barVote' : 'barVoted') : way(`state.${ballot.chain?.step ?? 'legal'}`);
  return (
    <button
      type="button"
      onClick={() => sheet.setOpen(true)}
      className={classNames(
        'flex min-h-14 w-full shrink-0 animate-enter items-center gap-3 border-b px-4 py-2 text-left',
        due ? 'border-accent bg-accent/14' : 'border-line bg-surface',
      )}
    >
      <span className="min-w-0 flex-1">
        <span className="block text-xs font-semibold">{state}</span>
        <span className="line-clamp-1 text-sm font-medium">{ballot.question}</span>
      </span>
      <DecisionClock ballot={ballot} size="small" />
      <ChevronUp className="size-5 shrink-0 text-muted" aria-hidden="true" />
    </button>
  );
}

/** An outcome that came while the person was writing. */
function RevealBar({ reveal, onOpen }: { reveal: RevealView; onOpen: () => void }) {
  const t = useTranslations('play.decision');
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-14 w-full shrink-0 animate-enter items-center gap-3 border-b border-line bg-surface px-4 py-2 text-left"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-xs font-semibold">{t('barDecided')}</span>
        <span className="line-clamp-1 text-sm font-medium">{reveal.label ?? reveal.question}</span>
      </span>
      <ChevronUp className="size-5 shrink-0 text-muted" aria-hidden="true" />
    </button>
  );
}
