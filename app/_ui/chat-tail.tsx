import type { ChatView } from '@/engine/view/types';
import { PersonName } from './person-name';

interface ChatTailProps {
  label: string;
  /** Oldest first. */
  lines: readonly ChatView[];
  /** Who the lines without a seat are by. */
  instructor: string;
}

/** The last lines of a team's chat, small, beside its figures. */
export function ChatTail({ label, lines, instructor }: ChatTailProps) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label={label} title={label} className="text-xs text-muted">
      {lines.map(({ n, seatId, nickname, text }) => (
        <li key={n} className="line-clamp-2">
          <span className="font-medium text-text">
            {seatId === null ? instructor : <PersonName name={nickname} />}:
          </span>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
