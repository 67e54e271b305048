'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief, Teamwork } from '@/engine/debrief/types';

const kinds = ['shared', 'checked', 'answered', 'wrote', 'talked'] as const;

interface ParticipationProps {
  participation: Teamwork['participation'];
  intel: TeamDebrief['intel'];
}

/** How many of the people did each thing at least once. Nobody is named. */
export function Participation({ participation, intel }: ParticipationProps) {
  const t = useTranslations('debrief.teamwork');
  const { people, quiet } = participation;
  return (
    <section>
      <h4 className="text-base">{t('participation')}</h4>
      <dl className="mt-2 grid gap-1 text-sm">
        {kinds.map((kind) => (
          <div key={kind} className="flex justify-between gap-4 border-b border-line py-1">
            <dt>{t(`did.${kind}`)}</dt>
            <dd className="figures">{t('of', { count: participation[kind], people })}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-b border-line py-1">
          <dt>{t('inTime')}</dt>
          <dd className="figures">{t('of', { count: intel.usedInTime, people: intel.held })}</dd>
        </div>
      </dl>
      {quiet > 0 && people > 1 && <p className="mt-2 text-sm text-pretty">{t('quiet', { count: quiet })}</p>}
    </section>
  );
}
