'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Panel } from '../../_ui/panel';
import { DecisionPanel } from '../_decision/decision-panel';
import type { Decision } from '../_decision/use-decision';
import { DeskPane } from '../_desk/desk-pane';
import { FeedPane } from '../_feed/feed-pane';
import { IntelPane } from '../_intel/intel-pane';
import { TeamPane } from '../_team/team-pane';

interface WideRoomProps {
  view: PlayerView;
  decision: Decision | null;
}

/** A laptop: feed, decision and desk, intel and team, all in sight. */
export function WideLayout({ view, decision }: WideRoomProps) {
  const t = useTranslations('play.tabs');
  return (
    <main className="grid min-h-0 flex-1 grid-cols-[34fr_40fr_26fr] gap-3 p-3 text-sm">
      <Panel title={t('feed')} flush>
        <FeedPane view={view} />
      </Panel>
      <div className="grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)] gap-3">
        <DecisionPanel view={view} decision={decision} />
        <Panel title={t('desk')} flush>
          <DeskPane view={view} />
        </Panel>
      </div>
      <div className="grid min-h-0 min-w-0 grid-rows-[minmax(0,11fr)_minmax(0,9fr)] gap-3">
        <Panel title={t('intel')} flush>
          <IntelPane view={view} />
        </Panel>
        <Panel title={t(view.practice ? 'decided' : 'team')} flush>
          <TeamPane view={view} />
        </Panel>
      </div>
    </main>
  );
}
