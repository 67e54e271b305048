'use client';

import { useTranslations } from 'use-intl';
import type { RunSheetItem } from '@/engine/view/console';
import { useConsole } from '../console-context';
import { SheetLine } from './sheet-line';
import { minuteOf, nextInject } from './sheet-parts';

interface SheetListProps {
  /** Shown above the lines; `label` is only spoken. */
  title?: string;
  label?: string;
  hint?: string;
  items: readonly RunSheetItem[];
  /** Said when there is nothing; without it an empty part is left out. */
  empty?: string;
  /** Opens on a click: what is not needed all the time. */
  folded?: boolean;
}

export function SheetList({ title, label, hint, items, empty, folded = false }: SheetListProps) {
  const { view } = useConsole();
  const next = nextInject(view.runSheet)?.id;
  if (items.length === 0 && !empty) return null;
  const lines = (
    <ul aria-label={title ?? label} className="flex flex-col">
      {items.map((item) => (
        <SheetLine
          key={item.id}
          item={item}
          minute={minuteOf(item, view.runSheet)}
          firstDay={view.clock.firstDay}
          isNext={item.id === next}
        />
      ))}
      {items.length === 0 && <li className="px-3 py-2 text-xs text-muted">{empty}</li>}
    </ul>
  );
  if (!folded) {
    return (
      <div>
        {title && <h3 className="kicker px-3 pt-2 pb-1">{title}</h3>}
        {lines}
      </div>
    );
  }
  return (
    <details className="group">
      <summary className="kicker flex min-h-9 items-center gap-2 px-3 hover:bg-text/6">
        <span className="flex-1">{title}</span>
        <Count items={items.length} />
      </summary>
      {hint && <p className="px-3 pb-1 text-xs text-muted">{hint}</p>}
      {lines}
    </details>
  );
}

function Count({ items }: { items: number }) {
  const t = useTranslations('instructor.sheet');
  return (
    <span translate="no" className="figures text-xs text-muted" title={t('title')}>
      {items}
    </span>
  );
}
