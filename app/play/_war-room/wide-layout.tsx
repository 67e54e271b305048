'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { classNames } from '../../_ui/class-names';
import { Panel } from '../../_ui/panel';
import { DecisionPanel } from '../_decision/decision-panel';
import type { Decision } from '../_decision/use-decision';
import { DeskPanel } from '../_desk/desk-panel';
import { FeedPane } from '../_feed/feed-pane';
import { IntelPane } from '../_intel/intel-pane';
import type { Telling } from '../_reveal/use-wall-beat';
import { TeamPane } from '../_team/team-pane';

interface WideRoomProps {
  view: PlayerView;
  decision: Decision | null;
  telling: Telling;
}

/** A laptop: feed, decision and desk, intel and team, all in sight. An open decision has the height and the width that it needs. */
export function WideLayout({ view, decision, telling }: WideRoomProps) {
  const t = useTranslations('play.tabs');
  return (
    <main
      className={classNames(
        'grid min-h-0 flex-1 gap-3 p-3 text-sm transition-[grid-template-columns] duration-300 motion-reduce:transition-none',
        decision ? 'grid-cols-[26fr_50fr_24fr]' : 'grid-cols-[34fr_40fr_26fr]',
      )}
    >
      <Panel title={t('feed')} flush>
        <FeedPane view={view} />
      </Panel>
      <div
        className={classNames(
          'grid min-h-0 min-w-0 gap-3',
          decision ? 'grid-rows-[minmax(0,1fr)_auto]' : 'grid-rows-[auto_minmax(0,1fr)]',
        )}
      >
        <DecisionPanel view={view} decision={decision} telling={telling} />
        <DeskPanel view={view} decisionId={decision?.ballot.decisionId ?? null} />
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
