'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Panel } from '@/app/_ui/panel';
import type { SeatView } from '@/engine/view/types';
import { useConsole } from '../console-context';
import { RemovedPeople } from '../seat/removed-people';
import { SeatDialog } from '../seat/seat-dialog';
import { mostTiles } from '../stage/needs';
import { EmptyRoster } from './empty-roster';
import { TeamColumn } from './team-column';
import { TeamLines } from './team-lines';

/** Everybody, by team. A seat is moved by dragging it or from its menu. */
export function Roster({ className }: { className: string }) {
  const t = useTranslations('instructor');
  const { view } = useConsole();
  const [edited, setEdited] = useState<SeatView>();
  const people = view.teams.flatMap((team) => team.seats).length;
  const sizes = view.teams.map((team) => team.seats.length);
  const difference = Math.max(...sizes) - Math.min(...sizes);
  return (
    <Panel
      className={className}
      title={t('lobby.roster')}
      actions={<span className="pr-2 text-xs text-muted">{t('console.people', { count: people })}</span>}
    >
      {people === 0 ? (
        <EmptyRoster />
      ) : (
        <>
          {difference > 1 && (
            <p className="mb-3 text-xs text-warn">{t('lobby.uneven', { count: difference })}</p>
          )}
          {view.teams.length > mostTiles ? (
            <TeamLines teams={view.teams} onEdit={setEdited} />
          ) : (
            <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(16rem,1fr))]">
              {view.teams.map((team) => (
                <TeamColumn key={team.id} team={team} onEdit={setEdited} />
              ))}
            </ul>
          )}
        </>
      )}
      <RemovedPeople />
      {edited && <SeatDialog key={edited.id} seat={edited} onClose={() => setEdited(undefined)} />}
    </Panel>
  );
}
