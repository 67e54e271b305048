import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

interface PanelProps {
  title: string;
  /** Beside the title: a count, a switch, a menu. */
  actions?: ReactNode;
  children: ReactNode;
  /** Stays below the scrolling part: the composer of a chat. */
  footer?: ReactNode;
  /** Content that brings its own padding or scrolling, such as a feed. */
  flush?: boolean | undefined;
  className?: string | undefined;
}

/** A pane of the war room or the console: heading, scrolling part, footer. */
export function Panel({ title, actions, children, footer, flush = false, className }: PanelProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames(
        'flex min-h-0 min-w-0 flex-col overflow-hidden rounded-md border border-line bg-surface',
        className,
      )}
    >
      <header className="flex min-h-11 shrink-0 items-center justify-between gap-3 border-b border-line py-1 pr-3 pl-4">
        <h2 id={id} className="truncate text-sm font-semibold">
          {title}
        </h2>
        {actions && <div className="flex shrink-0 items-center gap-1">{actions}</div>}
      </header>
      <div className={classNames('flex min-h-0 flex-1 flex-col', !flush && 'overflow-y-auto p-4')}>
        {children}
      </div>
      {footer && <footer className="shrink-0 border-t border-line px-4 py-3">{footer}</footer>}
    </section>
  );
}
