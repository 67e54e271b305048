'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { GradeRow, ObjectiveRow } from '@/wire/annotations';
import { classNames } from '../_ui/class-names';
import { useInWords } from './in-words';

interface ObjectiveProps {
  objective: ObjectiveRow;
  level: number | null;
  /** How others graded the same. */
  others: readonly GradeRow[];
  /** What the automatic marks speak for, while nothing is graded. */
  proposed: number | undefined;
  /** A level typed goes here. */
  current: boolean;
  onFocus: () => void;
  onLevelChange: (level: number | null) => void;
}

/** One objective with its five levels as a row of radio buttons: arrow keys move, a second click takes the level back. */
export function Objective(props: ObjectiveProps) {
  const { objective, level, others, proposed, current, onFocus, onLevelChange } = props;
  const t = useTranslations('grading');
  const name = useId();
  const words = useInWords()(objective.words);
  if (!words) return null;
  return (
    <fieldset className="@container min-w-0" onFocus={onFocus}>
      <legend className="text-sm font-semibold">
        {words.title}
        {current && (
          <span className="ml-2 text-xs font-normal text-accent pointer-coarse:hidden">{t('here')}</span>
        )}
      </legend>
      <div
        className={classNames(
          'mt-1.5 grid gap-px overflow-hidden rounded-md border bg-line @2xl:grid-cols-5',
          current ? 'border-accent' : 'border-control',
        )}
      >
        {words.levels.map((descriptor, value) => (
          <label
            key={descriptor}
            className={classNames(
              'relative flex cursor-pointer gap-2.5 bg-surface px-3 py-1.5 text-xs text-pretty text-muted @2xl:flex-col @2xl:gap-1 @2xl:py-2',
              value === proposed && 'outline-2 -outline-offset-2 outline-dotted outline-accent',
              'hover:bg-raised has-checked:bg-accent/14 has-checked:text-text',
              'has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-accent',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={level === value}
              aria-label={t('level', { level: String(value), descriptor })}
              onChange={() => onLevelChange(value)}
              onClick={() => {
                if (level === value) onLevelChange(null);
              }}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            <span translate="no" className="figures text-base leading-5 font-semibold">
              {value}
            </span>
            <span>{descriptor}</span>
          </label>
        ))}
      </div>
      {proposed !== undefined && (
        <p className="mt-1 text-xs text-muted">{t('proposed', { level: String(proposed) })}</p>
      )}
      {others.length > 0 && (
        <p className="mt-1 text-xs text-muted">
          {others
            .map((row) =>
              t(row.observer ? 'byObserver' : 'byLeader', {
                name: row.authorName,
                level: String(row.level ?? ''),
              }),
            )
            .join(' · ')}
        </p>
      )}
    </fieldset>
  );
}
