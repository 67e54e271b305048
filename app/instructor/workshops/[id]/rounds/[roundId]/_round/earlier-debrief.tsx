'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { DebriefMessage } from '../../../../../../../server/protocol';
import { fetchTicket } from '../../../../../../_account/account';
import type { LiveSettings } from '../../../../../../_live/live';
import { LiveProvider } from '../../../../../../_live/live-provider';
import { Toasts } from '../../../../../../_ui/toast';
import { DebriefScreen } from '../../../../../../debrief/_debrief/debrief';
import { LiveDebrief } from '../../../../../../debrief/_debrief/live-debrief';
import { EarlierFork } from './earlier-fork';

interface EarlierDebriefProps {
  workshopId: string;
  message: DebriefMessage;
}

/** A stored debrief that can still be asked what if, written on, and gone on from. */
export function EarlierDebrief({ workshopId, message }: EarlierDebriefProps) {
  const language = useLocale();
  const { roundId, debrief, words } = message;
  const settings = useMemo<LiveSettings>(
    () => ({
      papersKey: `golden-hour.papers.${workshopId}`,
      credentials: async () => {
        const answer = await fetchTicket();
        if (!answer.ok && answer.code === 'try-again') throw new Error('no ticket');
        return { as: 'instructor', ticket: answer.ok ? answer.ticket : '', workshopId, roundId, language };
      },
    }),
    [workshopId, roundId, language],
  );
  return (
    <Toasts>
      <LiveProvider
        key={language}
        settings={settings}
        fallback={<DebriefScreen debrief={debrief} words={words} viewer="instructor" />}
      >
        <EarlierFork />
        <LiveDebrief message={message} viewer="instructor" hand="leads" inRoom={false} />
      </LiveProvider>
    </Toasts>
  );
}
