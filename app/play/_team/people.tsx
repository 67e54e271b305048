'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { RollingNumber } from '../../_ui/rolling-number';
import { TeamName } from '../../_ui/team-mark';
import { Scroller } from '../_war-room/scroller';
import { SeatLine } from './seat-line';

export function People({ view }: { view: PlayerView }) {
  const t = useTranslations('play.team');
  const name = useTranslations('common');
  return (
    <Scroller label={t('parts')} className="px-4 py-2">
      <ul className="divide-y divide-line">
        {view.team.seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} leads={seat.id === view.team.acting} />
        ))}
      </ul>
      {view.ranking && (
        <section aria-label={t('ranking')} className="mt-4 border-t border-line pt-3">
          <h3 className="kicker">{t('ranking')}</h3>
          <ol className="mt-2 flex flex-col gap-1.5 text-sm">
            {view.ranking.map((team) => (
              <li key={team.teamId} className="flex items-center justify-between gap-3">
                <TeamName index={team.index} name={name('team', { letter: teamLook(team.index).letter })} />
                <RollingNumber value={team.heading} signed />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Scroller>
  );
}
