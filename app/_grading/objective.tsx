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
  onLevelChange: (level: number | null) => void;
}

/** One objective with its five levels as a row of radio buttons: arrow keys move, a second click takes the level back. */
export function Objective({ objective, level, others, onLevelChange }: ObjectiveProps) {
  const t = useTranslations('grading');
  const name = useId();
  const words = useInWords()(objective.words);
  if (!words) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{words.title}</legend>
      <div className="mt-1.5 grid gap-px overflow-hidden rounded-md border border-control bg-line md:grid-cols-5">
        {words.levels.map((descriptor, value) => (
          <label
            key={descriptor}
            className={classNames(
              'relative flex cursor-pointer gap-2.5 bg-surface px-3 py-2 text-xs text-pretty text-muted md:flex-col md:gap-1',
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
