'use client';

import { CalendarClock, CircleDot, Vote } from 'lucide-react';
import { memo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { RunSheetItem } from '@/engine/view/console';
import { clockDigits } from '@/words/countdown-steps';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { SheetActions } from './sheet-actions';

const icons = { inject: CircleDot, decision: Vote, scheduled: CalendarClock } as const;

interface SheetLineProps {
  item: RunSheetItem;
  /** On the scenario's clock, in minutes; null while nobody can say. */
  minute: number | null;
  firstDay: string;
  /** Where the key N leads. */
  isNext: boolean;
}

/** The script is long and every message brings it anew: a line is drawn again only when something about it has changed. */
export const SheetLine = memo(Line, (last, now) => JSON.stringify(last) === JSON.stringify(now));

/** One line of the script: when, what, and what can be done with it. A click shows its text. */
function Line({ item, minute, firstDay, isNext }: SheetLineProps) {
  const [open, setOpen] = useState(false);
  const Icon = icons[item.kind];
  const done = item.state === 'past' || item.state === 'skipped';
  return (
    <li className="border-b border-line last:border-b-0">
      <div className="flex min-h-8 items-start gap-2 px-3 py-1 hover:bg-text/4">
        <When item={item} minute={minute} firstDay={firstDay} />
        <Icon
          className={classNames(
            'mt-1 size-3.5 shrink-0',
            item.kind === 'decision' ? 'text-accent' : 'text-muted',
          )}
          aria-hidden="true"
        />
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={classNames(
            'min-w-0 flex-1 rounded-sm text-left leading-snug',
            done && 'text-muted',
            item.state === 'skipped' && 'line-through',
            item.kind === 'decision' && !done && 'font-medium',
          )}
        >
          <KindWords item={item} />
          <span className={classNames(!open && 'line-clamp-2')}>{item.label}</span>
        </button>
        <SheetActions item={item} isNext={isNext} />
      </div>
      {open && <Text item={item} />}
    </li>
  );
}

function KindWords({ item }: { item: RunSheetItem }) {
  const t = useTranslations('instructor.sheet');
  if (item.state === 'skipped') return <span className="sr-only">{t('skipped')}: </span>;
  return item.kind === 'inject' ? null : (
    <span className="sr-only">{t(item.kind === 'decision' ? 'decision' : 'scheduled')}: </span>
  );
}

function When({ item, minute, firstDay }: Omit<SheetLineProps, 'isNext'>) {
  const locale = useLocale();
  const t = useTranslations('instructor.sheet');
  const actual =
    item.firstP === null ? undefined : t('at', { time: clockDigits(Math.round(item.firstP / 1000)) });
  return (
    <time className="figures w-10 shrink-0 pt-px text-xs leading-5 text-muted" title={actual}>
      {minute === null ? '–' : scenarioTime(minute, firstDay, locale).clock}
    </time>
  );
}

function Text({ item }: { item: RunSheetItem }) {
  const t = useTranslations('instructor.sheet');
  const { view } = useConsole();
  const all = playedTeams(view.teams).length;
  const partly = item.teams > 0 && item.teams < all;
  return (
    <div className="flex animate-enter flex-col gap-1 pr-3 pb-2 pl-17 text-xs text-muted">
      <p>
        {item.channelName}
        {item.firstP !== null && <> · {t('at', { time: clockDigits(Math.round(item.firstP / 1000)) })}</>}
        {partly && <> · {t('teams', { count: item.teams })}</>}
      </p>
      {item.text && <p className="text-text">{item.text}</p>}
      {item.expected && <p>{item.expected}</p>}
    </div>
  );
}
