'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { WorksCouncilNote } from '../_play/works-council-note';
import { PaneParts } from '../_war-room/pane-parts';
import { Chat } from './chat';
import { Decided } from './decided';
import { People } from './people';

type Part = 'chat' | 'people' | 'decided';

/** The people, what they say to each other, and what the team has decided so far. */
export function TeamPane({ view }: { view: PlayerView }) {
  const t = useTranslations('play.team');
  const alone = view.practice;
  const [part, setPart] = useState<Part>(alone ? 'decided' : 'chat');
  const here = view.team.seats.filter((seat) => seat.present).length;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {!alone && (
        <PaneParts
          label={t('parts')}
          value={part}
          onValueChange={setPart}
          options={[
            { value: 'chat', label: t('chatTab') },
            { value: 'people', label: t('peopleTab', { count: String(here) }) },
            { value: 'decided', label: t('decidedTab') },
          ]}
        >
          {view.worksCouncil && (
            <div className="mt-2">
              <WorksCouncilNote view={view} />
            </div>
          )}
        </PaneParts>
      )}
      {part === 'chat' && <Chat view={view} />}
      {part === 'people' && <People view={view} />}
      {part === 'decided' && <Decided view={view} />}
    </div>
  );
}
