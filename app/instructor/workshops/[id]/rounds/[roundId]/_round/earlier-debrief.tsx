'use client';

import { useLocale } from 'use-intl';
import { DebriefScreen } from '@/app/_debrief/debrief';
import { LiveDebrief } from '@/app/_debrief/live-debrief';
import { LiveProvider } from '@/app/_live/live-provider';
import { Toasts } from '@/app/_ui/toast';
import type { DebriefMessage } from '@/wire/downstream';
import { EarlierFork } from './earlier-fork';
import { useRoundLine } from './use-round-line';

interface EarlierDebriefProps {
  workshopId: string;
  message: DebriefMessage;
}

/** A stored debrief that can still be asked what if, written on, and gone on from. */
export function EarlierDebrief({ workshopId, message }: EarlierDebriefProps) {
  const language = useLocale();
  const { roundId, debrief, words } = message;
  const settings = useRoundLine(workshopId, roundId);
  return (
    <Toasts>
      <LiveProvider
        key={language}
        settings={settings}
        fallback={<DebriefScreen debrief={debrief} words={words} viewer="instructor" />}
      >
        <EarlierFork>
          <LiveDebrief message={message} viewer="instructor" hand="leads" inRoom={false} />
        </EarlierFork>
      </LiveProvider>
    </Toasts>
  );
}
