import type { Tokens } from 'marked';
import { classNames } from '@/app/_ui/class-names';
import { Inlines, type Shown } from './inlines';
import { placed } from './tokens';

interface HelpTableProps {
  table: Tokens.Table;
  /** The heading above it. */
  section: string;
  shown: Shown;
}

/** A table whose first column says what each row is about; a wide one scrolls sideways by itself on a phone. */
export function HelpTable({ table: { header, rows }, section, shown }: HelpTableProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={section}
      className="more-sideways mt-4 overflow-x-auto rounded-sm print:overflow-visible"
    >
      <table
        className={classNames(
          'w-full border-collapse text-sm print:min-w-0 print:text-xs',
          header.length > 2 && 'min-w-2xl',
        )}
      >
        <thead>
          <tr>
            {placed(header).map(({ place, item }) => (
              <HeadCell key={place} cell={item} shown={shown} />
            ))}
          </tr>
        </thead>
        <tbody>
          {placed(rows).map((row) => (
            <tr key={row.place}>
              {placed(row.item).map(({ place, item }) => (
                <BodyCell key={place} isFirst={place === 0} cell={item} shown={shown} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  cell: Tokens.TableCell;
  shown: Shown;
}

function HeadCell({ cell: { text, tokens }, shown }: CellProps) {
  const look =
    'border-b border-control px-3 py-2 text-left align-bottom text-xs font-medium text-muted first:pl-0';
  if (text === '') return <td className={look} />;
  return (
    <th scope="col" className={look}>
      <Inlines tokens={tokens} shown={shown} />
    </th>
  );
}

function BodyCell({ isFirst, cell, shown }: CellProps & { isFirst: boolean }) {
  const look = 'border-b border-line px-3 py-2 text-left align-top first:pl-0';
  const inside = <Inlines tokens={cell.tokens} shown={shown} />;
  if (!isFirst) return <td className={look}>{inside}</td>;
  return (
    <th scope="row" className={classNames(look, 'font-medium')}>
      {inside}
    </th>
  );
}
