'use client';

import { useTranslations } from 'use-intl';
import type { TeamLabel } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { useLiveState } from '../_live/live-provider';
import { isolated } from '../_ui/isolated';
import { type Agreement, agreements, type Difference, leastPairs } from './agreement';
import { useInWords } from './in-words';
import type { Place } from './place';
import { useGrades } from './use-grading';

interface AgreementViewProps {
  teams: readonly TeamLabel[];
  onPlaceChange: (place: Place) => void;
}

/** How far two graders see the same in the same moment, and where to talk. */
export function AgreementView({ teams, onPlaceChange }: AgreementViewProps) {
  const t = useTranslations('grading.agreement');
  const found = agreements(useGrades().grades);
  if (found.length === 0) return null;
  return (
    <section className="rounded-md border border-line p-4 text-sm">
      <h3 className="font-semibold">{t('title')}</h3>
      {found.map((agreement) => (
        <div key={agreement.names.join()} className="mt-2">
          <p>
            <span className="font-medium">
              {t('between', { one: named(agreement, 0), other: named(agreement, 1) })}
            </span>{' '}
            {t('figures', {
              pairs: agreement.pairs,
              exact: String(agreement.exact),
              within: String(agreement.withinOne),
            })}
          </p>
          <p className="text-xs text-muted">
            {agreement.kappa === null
              ? t('noKappa', { least: String(leastPairs) })
              : t('kappa', { value: agreement.kappa })}
          </p>
          <ul className="mt-1 flex flex-col">
            {agreement.differences.map((difference) => (
              <li key={`${difference.teamId} ${difference.decisionId} ${difference.objectiveId}`}>
                <DifferenceLine difference={difference} teams={teams} onPlaceChange={onPlaceChange} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** One's own grades that are still on their way carry no name. */
function named({ names }: Agreement, which: 0 | 1): string {
  return isolated(names[which] || '…');
}

function DifferenceLine({
  difference,
  teams,
  onPlaceChange,
}: { difference: Difference } & AgreementViewProps) {
  const t = useTranslations('grading.agreement');
  const inWords = useInWords();
  const { objectives, reached } = useLiveState(({ annotations }) => annotations);
  const { teamId, decisionId, objectiveId, levels } = difference;
  const objective = objectives.find(({ id }) => id === objectiveId);
  const decision = reached.find(({ id }) => id === decisionId);
  const index = teams.find(({ id }) => id === teamId)?.index ?? 0;
  return (
    <button
      type="button"
      onClick={() => onPlaceChange({ teamId, decisionId })}
      className="-mx-2 rounded-sm px-2 py-1 text-left hover:bg-text/8"
    >
      {t('difference', {
        team: teamLook(index).letter,
        objective: (objective && inWords(objective.words)?.title) ?? '',
        one: String(levels[0]),
        other: String(levels[1]),
      })}
      {decision && (
        <span className="block truncate text-xs text-muted">{inWords(decision.words)?.question}</span>
      )}
    </button>
  );
}
