'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '../_live/live-provider';
import { classNames } from '../_ui/class-names';
import { useInWords } from './in-words';
import { isAt, type Place, useGrades } from './use-grading';

interface PlaceListProps {
  place: Place;
  onPlaceChange: (place: Place) => void;
}

/** What this team can be graded for: the round as a whole, then its decisions; with how far one has come. */
export function PlaceList({ place, onPlaceChange }: PlaceListProps) {
  const t = useTranslations('grading');
  const inWords = useInWords();
  const { made, reached, statements } = useLiveState(({ annotations }) => annotations);
  const { teamId } = place;
  const decisions = made.filter((row) => row.teamId === teamId).toSorted((a, b) => a.minute - b.minute);
  const questionOf = (id: string) => {
    const words = reached.find((row) => row.id === id)?.words;
    return words && inWords(words)?.question;
  };
  return (
    <ul aria-label={t('places')} className="flex flex-col gap-1">
      {[null, ...decisions.map(({ decisionId }) => decisionId)].map((decisionId) => (
        <li key={decisionId ?? ''}>
          <button
            type="button"
            aria-current={place.decisionId === decisionId || undefined}
            onClick={() => onPlaceChange({ teamId, decisionId })}
            className={classNames(
              'flex w-full items-start gap-2 rounded-sm px-3 py-2 text-left text-sm hover:bg-text/8',
              place.decisionId === decisionId && 'bg-text/12 font-medium',
            )}
          >
            <span className="line-clamp-2 min-w-0 flex-1">
              {decisionId === null ? t('whole') : questionOf(decisionId)}
            </span>
            {decisionId !== null && statements.some((row) => isAt(row, { teamId, decisionId })) && (
              <span className="shrink-0 text-xs font-normal text-muted">{t('hasWords')}</span>
            )}
            <Progress place={{ teamId, decisionId }} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Progress({ place }: { place: Place }) {
  const t = useTranslations('grading');
  const { objectives, self } = useLiveState(({ annotations }) => annotations);
  const { grades } = useGrades();
  const { decisionId } = place;
  const due = objectives.filter(({ at }) => decisionId === null || at === null || at.includes(decisionId));
  const done = grades.filter((row) => row.authorId === self && isAt(row, place) && row.level !== null).length;
  return (
    <span
      translate="no"
      className="figures shrink-0 text-xs leading-5 font-normal text-muted"
      title={t('progress')}
    >
      {done}/{due.length}
    </span>
  );
}
