'use client';

import type { ChatView, SeatView } from '@/engine/view/types';
import { PersonName } from './person-name';
import { WrittenLine } from './written-line';

interface ChatTailProps {
  label: string;
  /** Oldest first. */
  lines: readonly ChatView[];
  /** Who the lines without a seat are by. */
  instructor: string;
  /** Those who talk, with what each reads in. */
  seats: readonly Pick<SeatView, 'id' | 'language'>[];
}

/** The last lines of a team's chat, small, beside its figures. */
export function ChatTail({ label, lines, instructor, seats }: ChatTailProps) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label={label} title={label} className="text-xs text-muted">
      {lines.map(({ n, seatId, nickname, text }) => (
        <li key={n} dir="auto" className="line-clamp-2">
          <span className="font-medium text-text">
            {seatId === null ? instructor : <PersonName name={nickname} />}:
          </span>{' '}
          <WrittenLine language={seats.find(({ id }) => id === seatId)?.language}>{text}</WrittenLine>
        </li>
      ))}
    </ul>
  );
}
