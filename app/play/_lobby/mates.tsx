'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { TeamName } from '../../_ui/team-mark';
import { SeatLine } from '../_team/seat-line';
import { Card } from './card';

/** Who is here: one's own team by name, the others by number. */
export function Mates({ view }: { view: PlayerView }) {
  const t = useTranslations('lobby.mates');
  const name = useTranslations('common');
  const others = view.teams.filter((team) => team.id !== view.team.id);
  return (
    <Card title={t('title')} hint={t('count', { count: view.team.seats.length })}>
      <ul className="-my-1 divide-y divide-line">
        {view.team.seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} leads={seat.id === view.team.acting} />
        ))}
      </ul>
      {others.length > 0 && (
        <ul
          aria-label={t('others')}
          className="mt-4 flex flex-wrap gap-x-5 gap-y-2 border-t border-line pt-4 text-sm"
        >
          {others.map((team) => (
            <li key={team.id} className="flex items-center gap-2">
              <TeamName index={team.index} name={name('team', { letter: teamLook(team.index).letter })} />
              <span translate="no" className="figures text-muted">
                {team.seats}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
