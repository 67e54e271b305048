import type { ReactNode } from 'react';
import { classNames } from '../_ui/class-names';

interface TableProps {
  /** Says what the table holds; shown above it. */
  caption: string;
  /** The heading above says the same already. */
  quiet?: boolean | undefined;
  children: ReactNode;
}

/** A plain data table: hairlines, figures to the right; it scrolls sideways by itself on a phone. */
export function Table({ caption, quiet = false, children }: TableProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={classNames(
        // What only a screen reader reads stands at its own place: it may not widen the page.
        'more-sideways relative overflow-x-auto rounded-sm print:overflow-visible',
        !quiet && 'mt-6',
      )}
    >
      <table className="w-full min-w-max border-collapse text-sm print:min-w-0 print:text-xs">
        <caption className={quiet ? 'sr-only' : 'kicker pb-2 text-left'}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

interface CellProps {
  children?: ReactNode;
  /** Figures stand to the right. */
  number?: boolean | undefined;
  className?: string | undefined;
}

export function Head({ children, number = false, className }: CellProps) {
  return (
    <th
      scope="col"
      className={classNames(
        'border-b border-control px-3 py-2 align-bottom text-xs font-medium text-muted first:pl-0',
        number ? 'text-right' : 'text-left',
        className,
      )}
    >
      {children}
    </th>
  );
}

export function RowHead({ children, className }: CellProps) {
  return (
    <th scope="row" className={classNames('border-b border-line py-2 pr-3 text-left font-medium', className)}>
      {children}
    </th>
  );
}

export function Cell({ children, number = false, className }: CellProps) {
  return (
    <td
      className={classNames(
        'border-b border-line px-3 py-2',
        number && 'figures text-right whitespace-nowrap',
        className,
      )}
    >
      {children}
    </td>
  );
}
