'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Panel } from '@/app/_ui/panel';
import { useConsole } from '../console-context';
import { mostTiles } from '../stage/needs';
import { playedTeams } from '../stage/open-votes';
import { Hands } from './hands';
import { Nudge } from './nudge';
import { TeamSignals } from './team-signals';
import { useAwaySince } from './use-away-since';

/** Teams and what is going on in them: who is there, who is silent, what is known and kept, the last word. */
export function People({ className }: { className: string }) {
  const t = useTranslations('instructor.people');
  const rows = useTranslations('instructor.rows');
  const { view } = useConsole();
  const teams = playedTeams(view.teams);
  const awaySince = useAwaySince(teams);
  const [writeTo, setWriteTo] = useState<string>();
  // Of many teams only those whose line is lost: the stage lists them all.
  const many = teams.length > mostTiles;
  const listed = many ? teams.filter(({ seats }) => seats.some(({ present }) => !present)) : teams;
  const away = teams.flatMap((team) => team.seats).filter((seat) => !seat.present).length;
  return (
    <Panel title={t('title')} flush className={className}>
      <p
        className={
          away > 0
            ? 'border-b border-line px-4 py-2 text-sm text-warn'
            : 'border-b border-line px-4 py-2 text-sm text-good'
        }
      >
        {t('trouble', { count: away })}
      </p>
      <Hands teams={teams} onAnswer={setWriteTo} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ul className="min-h-0 flex-1 divide-y divide-line overflow-y-auto" tabIndex={0}>
        {many && <li className="px-4 py-3 text-sm text-muted">{rows('choice')}</li>}
        {listed.map((team) => (
          <TeamSignals key={team.id} team={team} awaySince={awaySince} onWrite={() => setWriteTo(team.id)} />
        ))}
      </ul>
      {writeTo && <Nudge teamIds={[writeTo]} onClose={() => setWriteTo(undefined)} />}
    </Panel>
  );
}
