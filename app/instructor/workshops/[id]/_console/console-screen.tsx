'use client';

import { useLocale } from 'use-intl';
import { LiveProvider } from '@/app/_live/live-provider';
import { Toasts } from '@/app/_ui/toast';
import { useTicketLine } from '@/app/instructor/_frame/use-ticket-line';
import type { ScenarioItem } from '@/wire/lists';
import { ConsoleSkeleton } from './console-skeleton';
import { ConsoleStage } from './console-stage';

interface ConsoleScreenProps {
  workshopId: string;
  scenarios: readonly ScenarioItem[];
}

/** The instructor's console of one workshop. */
export function ConsoleScreen({ workshopId, scenarios }: ConsoleScreenProps) {
  const language = useLocale();
  const settings = useTicketLine(workshopId);
  return (
    <Toasts>
      <LiveProvider key={language} settings={settings} fallback={<ConsoleSkeleton />}>
        <ConsoleStage scenarios={scenarios} />
      </LiveProvider>
    </Toasts>
  );
}
