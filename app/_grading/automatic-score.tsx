'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '../_live/live-provider';

/** What the model says of the team, apart from the grades: neither changes the other. */
export function AutomaticScore({ teamId }: { teamId: string }) {
  const t = useTranslations('grading.automatic');
  const marks = useLiveState(
    ({ debrief }) => debrief?.debrief.teams.find((team) => team.teamId === teamId)?.marks,
  );
  if (!marks) return <p className="mt-1 text-sm text-muted">{t('later')}</p>;
  const parts = [
    { name: t('outcome'), value: marks.outcome?.score },
    { name: t('desk'), value: marks.desk },
    { name: t('intel'), value: marks.intel },
  ];
  return (
    <div className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      <span className="kicker">{t('title')}</span>
      {parts.map(({ name, value }) => (
        <span key={name}>
          {name}{' '}
          <span translate="no" className="figures font-semibold">
            {value == null ? '–' : Math.round(value)}
          </span>
        </span>
      ))}
      <span className="text-xs text-muted">{t('apart')}</span>
    </div>
  );
}
