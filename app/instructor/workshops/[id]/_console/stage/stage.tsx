'use client';

import { useTranslations } from 'use-intl';
import { Panel } from '@/app/_ui/panel';
import { useConsole } from '../console-context';
import { Tray } from '../tray/tray';
import { CurrentDecision } from './current-decision';
import { MainAction } from './main-action';
import { mostTiles } from './needs';
import { playedTeams } from './open-votes';
import { TeamGrid } from './team-grid';
import { TeamRows } from './team-rows';

interface StageProps {
  className: string;
  /** The team that is looked at beside the stage, where there are many. */
  shown: string | undefined;
  onShow: (teamId: string) => void;
}

/** The middle: what is being decided, how far every team is, and the one big button. */
export function Stage({ className, shown, onShow }: StageProps) {
  const t = useTranslations('instructor.stage');
  const teams = playedTeams(useConsole().view.teams);
  const many = teams.length > mostTiles;
  return (
    <Panel title={t('title')} className={className} footer={<MainAction />}>
      <Tray />
      <CurrentDecision short={many} />
      {many ? <TeamRows teams={teams} shown={shown} onShow={onShow} /> : <TeamGrid />}
    </Panel>
  );
}
