'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { fetchTicket } from '@/app/_account/account';
import type { LiveSettings } from '@/app/_live/live';
import { LiveProvider } from '@/app/_live/live-provider';
import { Toasts } from '@/app/_ui/toast';
import type { ScenarioItem } from '@/wire/lists';
import { ConsoleSkeleton } from './console-skeleton';
import { ConsoleStage } from './console-stage';

interface ConsoleScreenProps {
  workshopId: string;
  scenarios: readonly ScenarioItem[];
}

/** Opens the instructor's line to one workshop: a fresh one-use ticket at every attempt to connect. */
export function ConsoleScreen({ workshopId, scenarios }: ConsoleScreenProps) {
  const language = useLocale();
  const settings = useMemo<LiveSettings>(
    () => ({
      annotationsKey: `golden-hour.annotations.${workshopId}`,
      credentials: async () => {
        const answer = await fetchTicket();
        // Signed out: the server answers an empty ticket with words; no network: the line tries again.
        if (!answer.ok && answer.code === 'try-again') throw new Error('no ticket');
        return { as: 'instructor', ticket: answer.ok ? answer.ticket : '', workshopId, language };
      },
    }),
    [workshopId, language],
  );
  return (
    <Toasts>
      <LiveProvider key={language} settings={settings} fallback={<ConsoleSkeleton />}>
        <ConsoleStage scenarios={scenarios} />
      </LiveProvider>
    </Toasts>
  );
}
