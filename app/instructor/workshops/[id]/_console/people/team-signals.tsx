'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChatTail } from '@/app/_ui/chat-tail';
import { isolated } from '@/app/_ui/isolated';
import { useRoleName } from '@/app/_ui/role-names';
import { TeamName } from '@/app/_ui/team-mark';
import { useNow } from '@/app/_ui/use-now';
import type { TeamStatus } from '@/engine/view/console';
import type { SeatView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { clockDigits } from '@/words/countdown-steps';
import { useIsLate } from '../stage/use-is-late';
import { nameList } from './name-list';
import { TeamMenu } from './team-menu';
import { TeamPeople } from './team-people';
import type { AwaySince } from './use-away-since';

interface TeamSignalsProps {
  team: TeamStatus;
  awaySince: AwaySince;
  onWrite: () => void;
}

/** One team in words; what needs attention is amber and comes first. */
export function TeamSignals({ team, awaySince, onWrite }: TeamSignalsProps) {
  const t = useTranslations();
  const [people, setPeople] = useState(false);
  const late = useIsLate(team.ballot);
  const present = team.seats.filter((seat) => seat.present).length;
  const all = team.seats.length;
  const away = team.seats.filter((seat) => !seat.present);
  const silent = nameList(
    team.silent.flatMap((id) => team.seats.find((seat) => seat.id === id)?.nickname ?? []),
  );
  return (
    <li className="flex flex-col gap-1 px-4 py-3 text-xs">
      <div className="flex items-center justify-between gap-2 text-sm">
        <TeamName
          index={team.index}
          name={t('common.team', { letter: teamLook(team.index).letter })}
          size={18}
        />
        <span className={present < all ? 'ml-auto text-xs text-warn' : 'ml-auto text-xs text-muted'}>
          {present < all
            ? t('instructor.people.someAway', { present, all })
            : t('instructor.people.allHere', { count: all })}
        </span>
        <TeamMenu team={team} onWrite={onWrite} onPeople={() => setPeople(true)} />
      </div>
      {away.map((seat) => (
        <Away key={seat.id} seat={seat} since={awaySince[seat.id]} />
      ))}
      <StandIn team={team} />
      {silent && late && <p className="text-warn">{t('instructor.people.silent', { names: silent })}</p>}
      <Knowledge team={team} />
      <Kept team={team} />
      <ChatTail
        label={t('instructor.people.chat')}
        lines={team.chatTail}
        instructor={t('instructor.people.you')}
        seats={team.seats}
      />
      {people && <TeamPeople teamId={team.id} onClose={() => setPeople(false)} />}
    </li>
  );
}

function Away({ seat, since }: { seat: SeatView; since: number | undefined }) {
  const t = useTranslations('instructor.people');
  const seconds = useNow((now) => (since === undefined ? 0 : Math.floor((now - since) / 1000)), 0);
  return (
    <p className="text-warn">
      {seconds > 0
        ? t('awayFor', { name: isolated(seat.nickname), time: clockDigits(seconds) })
        : t('away', { name: isolated(seat.nickname) })}
    </p>
  );
}

/** Said only when the lead's chair is filled by somebody else. */
function StandIn({ team }: { team: TeamStatus }) {
  const t = useTranslations('instructor.people');
  const acting = team.seats.find((seat) => seat.id === team.acting);
  if (!acting || acting.roles.includes('lead')) return null;
  return <p className="text-muted">{t('standIn', { name: isolated(acting.nickname) })}</p>;
}

function Knowledge({ team }: { team: TeamStatus }) {
  const t = useTranslations('instructor.people');
  const { intelHeld, intelShared, waiting, answered } = team;
  return (
    <p className="text-muted">
      <span className={intelShared < intelHeld ? 'text-text' : ''}>
        {intelHeld === 0 ? t('noIntel') : t('intel', { shared: intelShared, held: intelHeld })}
      </span>
      <br />
      {t('desk', { waiting, answered })}
    </p>
  );
}

/** What is known in the team and kept: by whom, or (in works-council mode) in which role. */
function Kept({ team }: { team: TeamStatus }) {
  const t = useTranslations();
  const nameOf = useRoleName();
  if (team.intelKept.length === 0) return null;
  return (
    <ul className="text-muted">
      {team.intelKept.map(({ id, title, role, seatIds }) => {
        const names = team.seats.filter((seat) => seatIds.includes(seat.id)).map((seat) => seat.nickname);
        const who = nameList(names) || nameOf(role);
        return <li key={id}>{t('instructor.people.kept', { who, title })}</li>;
      })}
    </ul>
  );
}
