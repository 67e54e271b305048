'use client';

import { useTranslations } from 'use-intl';
import { teamLook } from '@/look/team-look';
import { Change } from '../change';
import type { ChoiceRow } from '../choice-rows';
import { StageMark } from '../stage-mark';

/** So many marks are large; more are smaller, so that sixty still fit. */
const mostLarge = 8;

/** A column for each choice, side by side over the whole wall: who made it, what it was, what it changed. */
export function ChoiceColumns({ rows }: { rows: readonly ChoiceRow[] }) {
  const t = useTranslations();
  return (
    <ul
      className="grid h-full gap-[2vw]"
      style={{ gridTemplateColumns: `repeat(${rows.length}, minmax(0, 1fr))` }}
    >
      {rows.map(({ label, teams, effect }) => (
        <li
          key={label ?? ''}
          className="flex min-h-0 flex-col gap-[2vh] rounded-md border border-line bg-surface p-[1.6vw]"
        >
          <span className="flex flex-wrap gap-3">
            {teams.map((index) => (
              <StageMark
                key={index}
                index={index}
                rem={teams.length > mostLarge ? 2.75 : 4}
                label={t('common.team', { letter: teamLook(index).letter })}
              />
            ))}
          </span>
          <span className="my-auto line-clamp-5 font-serif text-3xl leading-tight text-balance">
            {label ?? t('projector.play.silence')}
          </span>
          <Change value={effect} className="text-[6rem] leading-none" />
        </li>
      ))}
    </ul>
  );
}
