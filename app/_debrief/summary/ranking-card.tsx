'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import { placed } from '@/reports/reading/places';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';
import { Card } from './card';

const most = 10;

/** All teams by their one result; equal results share a place, and no places where all are within a point. */
export function RankingCard({ teams }: { teams: readonly TeamDebrief[] }) {
  const t = useTranslations('debrief.summary');
  const { plain } = useFigures();
  const { places, close } = placed(teams);
  if (places.length === 0) return null;
  return (
    <Card title={t('ranking')}>
      {close && <p className="mt-2 text-sm text-muted">{t('close')}</p>}
      <ol className="mt-3 grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
        {places.slice(0, most).map(({ team, place, result }) => (
          <li key={team.teamId} className="flex items-center gap-3">
            {!close && (
              <span translate="no" className="figures w-6 text-end text-muted">
                {place}
              </span>
            )}
            <span className="min-w-0 flex-1">
              <TeamLabel index={team.index} />
            </span>
            <span translate="no" className="figures text-lg font-semibold">
              {plain(result)}
            </span>
          </li>
        ))}
      </ol>
      {places.length > most && (
        <p className="mt-3 text-sm text-muted">{t('rest', { count: places.length - most })}</p>
      )}
    </Card>
  );
}
