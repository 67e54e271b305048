'use client';

import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Panel } from '@/app/_ui/panel';
import type { TeamStatus } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { sharedDomain } from '../stage/team-grid';
import { TeamTile } from '../stage/team-tile';
import { Nudge } from './nudge';
import { TeamSignals } from './team-signals';
import { useAwaySince } from './use-away-since';

interface ChosenTeamProps {
  team: TeamStatus;
  onBack: () => void;
  className: string;
}

/** One team of many, at the right: its tile, and what is going on in it. */
export function ChosenTeam({ team, onBack, className }: ChosenTeamProps) {
  const t = useTranslations();
  const teams = playedTeams(useConsole().view.teams);
  const awaySince = useAwaySince(teams);
  const [writing, setWriting] = useState(false);
  return (
    <Panel
      title={t('common.team', { letter: teamLook(team.index).letter })}
      className={className}
      flush
      actions={
        <Button kind="quiet" size="small" onClick={onBack}>
          <ArrowLeft className="size-4" aria-hidden="true" />
          {t('instructor.rows.back')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="min-h-0 flex-1 overflow-y-auto" tabIndex={0}>
        <ul className="p-3">
          <TeamTile team={team} domain={sharedDomain(teams.map(({ reputation }) => reputation.trend))} />
        </ul>
        <ul className="border-t border-line">
          <TeamSignals team={team} awaySince={awaySince} onWrite={() => setWriting(true)} />
        </ul>
      </div>
      {writing && <Nudge teamIds={[team.id]} onClose={() => setWriting(false)} />}
    </Panel>
  );
}
