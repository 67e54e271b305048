'use client';

import { useTranslations } from 'use-intl';
import type { TeamLabel } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { useLiveState } from '../_live/live-provider';
import { classNames } from '../_ui/class-names';
import { TeamMark } from '../_ui/team-mark';
import { useInWords } from './in-words';
import { type Column, columnsOf, gradedAt, isThere } from './matrix';
import { isAt, type Place } from './place';
import { useGrades } from './use-grading';

/** Marks the cell that the keyboard is at. */
export const cellAttribute = 'data-grading-cell';

interface GradingMatrixProps {
  teams: readonly TeamLabel[];
  place: Place;
  named: boolean;
  onPlaceChange: (place: Place) => void;
}

/** Teams down, decisions across; each cell as dark as its mean level, dotted before the first. */
export function GradingMatrix({ teams, place, named, onPlaceChange }: GradingMatrixProps) {
  const t = useTranslations('grading');
  const m = useTranslations('grading.matrix');
  const inWords = useInWords();
  const { made, reached } = useLiveState(({ annotations }) => annotations);
  const columns = columnsOf(made);
  const nameOf = (column: Column) => {
    if (column === null) return t('whole');
    const words = reached.find(({ id }) => id === column)?.words;
    return (words && inWords(words)?.question) ?? column;
  };
  return (
    <div className="max-h-[40dvh] overflow-auto rounded-md border border-line xl:max-h-[calc(100dvh-13rem)]">
      <table className="border-separate border-spacing-0.5 text-xs">
        <caption className="sr-only">{m('caption')}</caption>
        <thead className="sticky top-0 z-10 bg-raised">
          <tr>
            <th scope="col" className="sr-only">
              {t('teams')}
            </th>
            {columns.map((column, number) => (
              <th
                key={column ?? ''}
                scope="col"
                title={nameOf(column)}
                className="figures h-7 min-w-8 font-medium text-muted"
              >
                <span aria-hidden="true">{column === null ? '∑' : number}</span>
                <span className="sr-only">{nameOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team, row) => {
            const name = named
              ? t('notes.team', { letter: teamLook(team.index).letter })
              : m('number', { number: String(row + 1) });
            return (
              <tr key={team.id}>
                <th scope="row" className="sticky left-0 bg-raised pr-1">
                  {named ? (
                    <TeamMark index={team.index} size={24} label={name} />
                  ) : (
                    <span className="figures px-1 text-muted">{row + 1}</span>
                  )}
                </th>
                {columns.map((decisionId) => (
                  <Cell
                    key={decisionId ?? ''}
                    place={{ teamId: team.id, decisionId }}
                    name={name}
                    question={nameOf(decisionId)}
                    current={isAt({ teamId: team.id, decisionId }, place)}
                    onPlaceChange={onPlaceChange}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  place: Place;
  name: string;
  question: string;
  current: boolean;
  onPlaceChange: (place: Place) => void;
}

function Cell({ place, name, question, current, onPlaceChange }: CellProps) {
  const m = useTranslations('grading.matrix');
  const { made, statements, self } = useLiveState(({ annotations }) => annotations);
  const { grades } = useGrades();
  if (!isThere(made, place)) return <td />;
  const own = grades.filter(({ authorId }) => authorId === self);
  const { mean } = gradedAt(own, place);
  const wrote = statements.some((row) => isAt(row, place));
  const shown = mean === null ? '' : String(Math.round(mean * 10) / 10);
  const state = mean === null ? m('none') : m('mean', { mean: shown });
  return (
    <td>
      <button
        type="button"
        {...{ [cellAttribute]: current ? 'here' : '' }}
        aria-current={current || undefined}
        aria-label={m(wrote ? 'cellWrote' : 'cell', { name, question: question.trim(), state })}
        title={question}
        onClick={() => onPlaceChange(place)}
        style={mean === null ? undefined : { backgroundColor: shadeOf(mean) }}
        className={classNames(
          'figures relative flex h-7 w-full min-w-8 items-center justify-center rounded-sm border',
          mean === null
            ? 'border-dashed border-control text-muted'
            : 'border-transparent font-semibold text-text',
          current && 'outline-2 outline-offset-1 outline-accent',
        )}
      >
        {shown}
        {wrote && (
          <span
            aria-hidden="true"
            className="absolute top-0 right-0.5 text-[0.625rem] leading-none text-muted"
          >
            T
          </span>
        )}
      </button>
    </td>
  );
}

/** From nearly nothing at 0 to plain at 4. */
function shadeOf(mean: number): string {
  return `color-mix(in oklab, var(--accent) ${Math.round(8 + mean * 13)}%, transparent)`;
}
