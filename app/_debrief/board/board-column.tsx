'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import type { CardKind, CardRow } from '@/wire/annotations';
import { BoardCard } from './board-card';

interface BoardColumnProps {
  kind: CardKind;
  cards: readonly CardRow[];
  teams: readonly TeamDebrief[];
  dotsLeft: number;
}

const looks = { keep: 'border-good', change: 'border-warn', question: 'border-accent' } as const;

export function BoardColumn({ kind, cards, teams, dotsLeft }: BoardColumnProps) {
  const t = useTranslations('debrief.board');
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={`border-t-4 pt-3 ${looks[kind]}`}>
      <h3 id={heading} className="flex items-baseline justify-between text-base">
        {t(`kind.${kind}`)}
        <span translate="no" className="figures text-sm font-normal text-muted">
          {cards.length}
        </span>
      </h3>
      <p className="text-xs text-muted">{t(`hint.${kind}`)}</p>
      <ul className="mt-3 flex flex-col gap-2">
        {cards.length === 0 && <li className="py-3 text-sm text-muted">{t('empty')}</li>}
        {cards.map((card) => (
          <li key={card.id}>
            <BoardCard
              card={card}
              team={teams.find(({ teamId }) => teamId === card.teamId)?.index}
              dotsLeft={dotsLeft}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
