'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { fetchTicket } from '@/app/_account/account';
import type { LiveSettings } from '@/app/_live/live';
import { LiveProvider } from '@/app/_live/live-provider';
import { Toasts } from '@/app/_ui/toast';
import { ObserverStage } from '@/app/staff/_observer/observer-stage';
import { ConsoleSkeleton } from '../_console/console-skeleton';

interface ObserverScreenProps {
  workshopId: string;
  title: string;
  /** An earlier round to stay with; the workshop's current one when left out. */
  roundId?: string;
}

/** What somebody sees whose role is to watch and grade: the room without what is to come, and their own notes and grades. */
export function ObserverScreen({ workshopId, title, roundId }: ObserverScreenProps) {
  const language = useLocale();
  const settings = useMemo<LiveSettings>(
    () => ({
      annotationsKey: `golden-hour.annotations.${workshopId}`,
      credentials: async () => {
        const answer = await fetchTicket();
        if (!answer.ok && answer.code === 'try-again') throw new Error('no ticket');
        const ticket = answer.ok ? answer.ticket : '';
        return { as: 'instructor', ticket, workshopId, language, ...(roundId && { roundId }) };
      },
    }),
    [workshopId, roundId, language],
  );
  return (
    <Toasts>
      <LiveProvider key={language} settings={settings} fallback={<ConsoleSkeleton />}>
        <ObserverStage title={title} />
      </LiveProvider>
    </Toasts>
  );
}
