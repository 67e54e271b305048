'use client';

import { Headset, Mail, Newspaper, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Tabs } from '../../_ui/tabs';
import { DecisionBar } from '../_decision/decision-bar';
import { DecisionSheet } from '../_decision/decision-sheet';
import type { Decision } from '../_decision/use-decision';
import { useDecisionKeys } from '../_decision/use-decision-keys';
import type { Reveal } from '../_decision/use-reveal';
import { useSheet } from '../_decision/use-sheet';
import { DeskPane } from '../_desk/desk-pane';
import { FeedPane } from '../_feed/feed-pane';
import { Coach } from '../_first/coach';
import { IntelPane } from '../_intel/intel-pane';
import { useReading } from '../_intel/use-reading';
import type { Nudge } from '../_play/use-nudge';
import type { Telling } from '../_reveal/use-wall-beat';
import { TeamPane } from '../_team/team-pane';
import { Notices, SheetNotices } from './notices';
import { type PlayTab, useUnread } from './use-unread';

interface NarrowRoomProps {
  view: PlayerView;
  decision: Decision | null;
  reveal: Reveal;
  telling: Telling;
  nudge: Nudge;
}

/** A phone: one task at a time, and the decision springs up over it. */
export function NarrowLayout({ view, decision, reveal, telling, nudge }: NarrowRoomProps) {
  const t = useTranslations('play.tabs');
  const [tab, setTab] = useState<PlayTab>('feed');
  const sheet = useSheet(decision, reveal);
  useDecisionKeys(decision, () => sheet.setOpen(true));
  const reading = useReading(view, tab === 'intel' && !sheet.open);
  const unread = useUnread(view, tab, reading);
  /** Alone there is no team to talk to, only what one has decided. */
  const team = t(view.practice ? 'decided' : 'team');
  return (
    <>
      {!sheet.open && <Notices view={view} nudge={nudge} />}
      {!sheet.open && (
        <Coach
          view={view}
          onShow={(step) => {
            if (step !== 'decision') setTab(step);
          }}
        />
      )}
      <DecisionBar decision={decision} reveal={reveal} sheet={sheet} />
      <main className="flex min-h-0 flex-1 flex-col" inert={sheet.open}>
        <Tabs
          label={t('label')}
          place="bottom"
          value={tab}
          onValueChange={setTab}
          tabs={[
            {
              value: 'feed',
              label: t('feed'),
              icon: <Newspaper />,
              unread: unread.feed,
              panel: (
                <Pane title={t('feed')}>
                  <FeedPane view={view} />
                </Pane>
              ),
            },
            {
              value: 'desk',
              label: t('desk'),
              icon: <Headset />,
              unread: unread.desk,
              panel: (
                <Pane title={t('desk')}>
                  <DeskPane view={view} />
                </Pane>
              ),
            },
            {
              value: 'intel',
              label: t('intel'),
              icon: <Mail />,
              unread: unread.intel,
              panel: (
                <Pane title={t('intel')}>
                  <IntelPane view={view} />
                </Pane>
              ),
            },
            {
              value: 'team',
              label: team,
              icon: <Users />,
              unread: unread.team,
              panel: (
                <Pane title={team}>
                  <TeamPane view={view} />
                </Pane>
              ),
            },
          ]}
        />
      </main>
      <DecisionSheet
        view={view}
        decision={decision}
        reveal={reveal}
        telling={telling}
        reading={reading}
        sheet={sheet}
        notice={<SheetNotices view={view} nudge={nudge} />}
      />
    </>
  );
}

/** A tab's heading is the tab itself; who jumps by headings finds it too. */
function Pane({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2 className="sr-only">{title}</h2>
      {children}
    </>
  );
}
