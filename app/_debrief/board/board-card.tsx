'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { teamLook } from '@/look/team-look';
import type { CardRow } from '@/wire/annotations';
import { AsWritten } from '../../_ui/as-written';
import { classNames } from '../../_ui/class-names';
import { TeamMark } from '../../_ui/team-mark';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { CardActions } from './card-actions';
import { CardEditor } from './card-editor';
import { DotButton } from './dot-button';

interface BoardCardProps {
  card: CardRow;
  /** The team's place; undefined for the instructors' own. */
  team: number | undefined;
  dotsLeft: number;
}

/** One thought of one team: its dots, and what may be done with it. */
export function BoardCard({ card, team, dotsLeft }: BoardCardProps) {
  const t = useTranslations();
  const held = useDebriefAnnotations();
  const [editing, setEditing] = useState(false);
  if (held === null) return null;
  const name =
    team === undefined ? t('debrief.board.leaders') : t('common.team', { letter: teamLook(team).letter });
  if (editing) return <CardEditor card={card} onDone={() => setEditing(false)} />;
  return (
    <article
      className={classNames(
        'animate-enter rounded-md border p-3 text-sm',
        card.hidden ? 'border-dashed border-control bg-background text-muted' : 'border-line bg-surface',
      )}
    >
      <AsWritten language={card.language} className="text-pretty break-words whitespace-pre-line">
        {card.text}
      </AsWritten>
      <footer className="mt-2 flex items-center gap-2">
        {team !== undefined && <TeamMark index={team} size={18} />}
        <span className="text-xs text-muted">{card.hidden ? t('debrief.board.hidden') : name}</span>
        <span className="ml-auto flex items-center gap-1">
          {held.access === 'leads' || card.authorId === held.annotations.self ? (
            <CardActions card={card} onEdit={() => setEditing(true)} />
          ) : null}
          {!card.hidden && <DotButton card={card} dotsLeft={dotsLeft} />}
        </span>
      </footer>
    </article>
  );
}
