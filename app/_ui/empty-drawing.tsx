import { type EmptyPlace, emptyDrawings } from './empty-drawings';

/** A place without anybody in it. For the eye only: the sentence below says what is missing. */
export function EmptyDrawing({
  of,
  className = 'h-25 min-h-0 w-40 shrink',
}: {
  of: EmptyPlace;
  className?: string;
}) {
  return (
    <svg viewBox="0 0 160 100" aria-hidden="true" className={className}>
      <ellipse cx="80" cy="88" rx="66" ry="9" fill="currentColor" opacity="0.14" />
      {emptyDrawings[of]}
    </svg>
  );
}
