'use client';

import { useTranslations } from 'use-intl';
import { columnOf } from '@/app/_debrief/board/board-cards';
import { useLiveState } from '@/app/_live/live-provider';
import { WrittenLine } from '@/app/_ui/written-line';
import type { TeamDebrief } from '@/engine/debrief/types';
import type { CardKind, CardRow } from '@/wire/annotations';
import { cardKinds } from '@/wire/annotations';
import { StageMark } from '../stage-mark';

/** As many cards as a column holds when each takes three lines. */
const mostCards = 4;

const looks = { keep: 'border-good', change: 'border-warn', question: 'border-accent' } as const;

/** The board as it fills: in each column the cards with most dots. */
export function BoardSlide({ teams }: { teams: readonly TeamDebrief[] }) {
  const t = useTranslations('debrief.board');
  const cards = useLiveState((state) => state.annotations.cards);
  return (
    <>
      <h1 className="text-3xl">{t('title')}</h1>
      <div className="mt-[3vh] grid min-h-0 flex-1 grid-cols-3 gap-[2.5vw]">
        {cardKinds.map((kind) => (
          <Column key={kind} kind={kind} cards={columnOf(cards, kind, 'dots')} teams={teams} />
        ))}
      </div>
    </>
  );
}

interface ColumnProps {
  kind: CardKind;
  cards: readonly CardRow[];
  teams: readonly TeamDebrief[];
}

function Column({ kind, cards, teams }: ColumnProps) {
  const t = useTranslations();
  const rest = cards.length - mostCards;
  return (
    <section className={`flex min-h-0 flex-col border-t-8 pt-[1.5vh] ${looks[kind]}`}>
      <h2 className="text-stage font-semibold">{t(`debrief.board.kind.${kind}`)}</h2>
      <ul className="mt-[1.5vh] flex min-h-0 flex-col gap-[1.2vh] overflow-hidden">
        {cards.length === 0 && <li className="text-stage text-muted">{t('projector.story.boardEmpty')}</li>}
        {cards.slice(0, mostCards).map((card) => (
          <Card key={card.id} card={card} team={teams.find(({ teamId }) => teamId === card.teamId)} />
        ))}
        {rest > 0 && <li className="text-stage text-muted">{t('projector.story.more', { count: rest })}</li>}
      </ul>
    </section>
  );
}

function Card({ card, team }: { card: CardRow; team: TeamDebrief | undefined }) {
  const t = useTranslations('debrief.board');
  return (
    <li className="flex animate-enter gap-4 rounded-md border border-line bg-surface px-5 py-[1.1vh]">
      {team && <StageMark index={team.index} rem={2.25} />}
      <p dir="auto" className="line-clamp-3 flex-1 text-stage leading-tight">
        <WrittenLine language={card.language}>{card.text}</WrittenLine>
      </p>
      {card.dots > 0 && (
        <p translate="no" className="figures text-stage leading-none font-semibold text-accent">
          {card.dots}
          <span aria-hidden="true">●</span>
          <span className="sr-only">{t('dots', { count: card.dots })}</span>
        </p>
      )}
    </li>
  );
}
