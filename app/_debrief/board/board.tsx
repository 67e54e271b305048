'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { cardKinds } from '@/wire/annotations';
import { SegmentedControl } from '../../_ui/segmented-control';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { SavedMark } from '../annotations/saved-mark';
import { Section } from '../section';
import { type BoardOrder, columnOf, dotsLeft } from './board-cards';
import { BoardColumn } from './board-column';
import { CardWriter } from './card-writer';

/** The hot wash: what to keep, what to change, what to ask. Written on the phones, seen by everybody at once. */
export function Board({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('debrief.board');
  const held = useDebriefAnnotations();
  const [order, setOrder] = useState<BoardOrder>('dots');
  if (held === null) return null;
  const { annotations, access } = held;
  const left = dotsLeft(annotations.cards, annotations.self);
  return (
    <Section id="board" slide="board" title={t('title')} lead={t(access === 'reads' ? 'leadRead' : 'lead')}>
      {access !== 'reads' && <CardWriter roundId={annotations.roundId ?? ''} />}
      <div className="my-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 print:hidden">
        <SegmentedControl<BoardOrder>
          label={t('order')}
          size="small"
          value={order}
          onValueChange={setOrder}
          options={[
            { value: 'dots', label: t('byDots') },
            { value: 'time', label: t('byTime') },
          ]}
        />
        {access !== 'reads' && (
          <p className="text-sm text-muted" aria-live="polite">
            {t('dotsLeft', { count: left })}
          </p>
        )}
        {access !== 'reads' && <SavedMark />}
      </div>
      <div className="grid items-start gap-6 md:grid-cols-3 md:gap-4">
        {cardKinds.map((kind) => (
          <BoardColumn
            key={kind}
            kind={kind}
            cards={columnOf(annotations.cards, kind, order)}
            teams={debrief.teams}
            dotsLeft={left}
          />
        ))}
      </div>
    </Section>
  );
}
