import { classNames } from '../_ui/class-names';

export interface Part {
  id: string;
  label: string;
  value: number;
  /** The chosen response, one's own group: drawn in the accent. */
  strong?: boolean | undefined;
}

interface StackedBarProps {
  /** What is shared out: "Votes of team A". */
  label: string;
  parts: readonly Part[];
  /** The words below; leave out where a legend stands elsewhere. */
  legend?: boolean | undefined;
}

const shades = [
  'bg-muted/80',
  'bg-muted/55',
  'bg-muted/38',
  'bg-muted/26',
  'bg-muted/70',
  'bg-muted/45',
] as const;

/** A whole and its parts, such as the votes for each response. */
export function StackedBar({ label, parts, legend = true }: StackedBarProps) {
  const shown = parts.filter((part) => part.value > 0);
  const words = shown.map((part) => `${part.label}: ${part.value}`).join(', ');
  return (
    <div data-chart className="flex flex-col gap-1.5">
      <div
        role="img"
        aria-label={`${label}. ${words}`}
        className="flex h-6 gap-0.5 overflow-hidden rounded-sm bg-text/6"
      >
        {shown.map((part) => (
          <span
            key={part.id}
            className={classNames(
              'figures flex min-w-6 items-center justify-center border border-transparent text-xs font-semibold transition-[flex-grow] duration-200',
              shadeOf(parts, part),
              part.strong ? 'text-on-accent' : 'text-text',
            )}
            style={{ flexGrow: part.value, flexBasis: 0 }}
          >
            {part.value}
          </span>
        ))}
      </div>
      {legend && (
        <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-muted">
          {shown.map((part) => (
            <li key={part.id} className="flex items-center gap-1.5">
              <span className={classNames('size-2.5 rounded-[2px]', shadeOf(parts, part))} />
              <span className={classNames(part.strong && 'font-semibold text-text')}>{part.label}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function shadeOf(parts: readonly Part[], part: Part): string {
  if (part.strong) return 'bg-accent';
  return shades[parts.indexOf(part) % shades.length] ?? shades[0];
}
