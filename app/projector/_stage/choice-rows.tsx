'use client';

import { useTranslations } from 'use-intl';
import { teamLook } from '@/look/team-look';
import { classNames } from '../../_ui/class-names';
import { Change } from './change';
import { rowText } from './row-text';
import { StageMark } from './stage-mark';

export interface ChoiceRow {
  /** null: silence */
  label: string | null;
  /** Places of the teams that chose it. */
  teams: readonly number[];
  effect: number;
}

/** A line per choice: who made it, what it was, what it changed. */
export function ChoiceRows({ rows }: { rows: readonly ChoiceRow[] }) {
  const t = useTranslations('projector.play');
  const most = Math.max(...rows.map(({ teams }) => teams.length));
  return (
    <ul className="border-t border-line">
      {rows.map(({ label, teams, effect }) => (
        <li key={label ?? ''} className="flex items-center gap-8 border-b border-line py-[1.4vh]">
          <Marks teams={teams} most={most} />
          <span
            className={classNames(
              'min-w-0 flex-1 leading-tight',
              rowText(rows.length),
              label === null && 'text-muted',
            )}
          >
            {label ?? t('silence')}
          </span>
          <Change value={effect} className={rowText(rows.length)} />
        </li>
      ))}
    </ul>
  );
}

function Marks({ teams, most }: { teams: readonly number[]; most: number }) {
  const t = useTranslations('common');
  return (
    <span className={classNames('flex shrink-0 flex-wrap gap-2', widthFor(most))}>
      {teams.map((index) => (
        <StageMark
          key={index}
          index={index}
          rem={most > 6 ? 2 : 3}
          label={t('team', { letter: teamLook(index).letter })}
        />
      ))}
    </span>
  );
}

/** Room for the choice with most teams, so that the words begin below one another. */
function widthFor(most: number): string {
  if (most <= 2) return 'w-28';
  return most <= 4 ? 'w-56' : 'w-80';
}
