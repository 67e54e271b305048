'use client';

import { useTranslations } from 'use-intl';
import type { CardRow } from '@/wire/annotations';
import { classNames } from '../../_ui/class-names';
import { useDebriefAnnotations } from '../annotations/annotations-context';

interface DotButtonProps {
  card: CardRow;
  dotsLeft: number;
}

/** Gives a dot or takes one's own back; for readers it only tells the number. */
export function DotButton({ card, dotsLeft }: DotButtonProps) {
  const t = useTranslations('debrief.board');
  const held = useDebriefAnnotations();
  if (held === null) return null;
  const { access, annotations, save } = held;
  if (access === 'reads')
    return (
      <span translate="no" className="figures text-sm font-semibold">
        {t('dots', { count: card.dots })}
      </span>
    );
  const dotted = card.voters.includes(annotations.self);
  return (
    <button
      type="button"
      aria-pressed={dotted}
      aria-label={t('giveDot', { count: card.dots, text: card.text })}
      disabled={!dotted && dotsLeft === 0}
      onClick={() => void save({ type: 'dot-card', id: card.id, dotted: !dotted })}
      className={classNames(
        'figures inline-flex min-h-11 min-w-14 items-center justify-center gap-1.5 rounded-full border px-3 text-sm font-semibold transition-colors desk:min-h-8',
        dotted ? 'border-accent bg-accent text-on-accent' : 'border-control hover:bg-text/8',
        'disabled:border-line disabled:text-muted disabled:hover:bg-transparent',
      )}
    >
      <span aria-hidden="true">{dotted ? '●' : '○'}</span>
      {card.dots}
    </button>
  );
}
