'use client';

import { useTranslations } from 'use-intl';
import type { SeatView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { Avatar } from '../../_ui/avatar';
import { Badge } from '../../_ui/badge';
import { classNames } from '../../_ui/class-names';
import { PersonName } from '../../_ui/person-name';
import { RoleMark } from '../../_ui/role-mark';

interface SeatLineProps {
  seat: SeatView;
  /** May lock decisions now. */
  leads: boolean;
}

/** One person of the team: name, roles, and whether they are here, in words. */
export function SeatLine({ seat, leads }: SeatLineProps) {
  const t = useTranslations('lobby.mates');
  const mine = useLiveState(({ you }) => you?.as === 'player' && you.seatId === seat.id);
  return (
    <li className="flex items-center gap-3 py-2.5">
      <span className={classNames(!seat.present && 'opacity-50')}>
        <Avatar name={seat.nickname} id={seat.id} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          <PersonName name={seat.nickname} className="truncate" />
          {mine && <Badge>{t('you')}</Badge>}
          {leads && !seat.roles.includes('lead') && <Badge tone="accent">{t('acting')}</Badge>}
          {!seat.present && <Badge tone="warn">{t('away')}</Badge>}
          {seat.simulated && <Badge>{t('simulated')}</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-3 gap-y-0.5">
          {seat.roles.map((role) => (
            <RoleMark key={role} role={role} />
          ))}
        </p>
      </div>
    </li>
  );
}
