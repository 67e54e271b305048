'use client';

import { useLocale } from 'use-intl';
import { LiveProvider } from '@/app/_live/live-provider';
import { Toasts } from '@/app/_ui/toast';
import { useTicketLine } from '@/app/instructor/_frame/use-ticket-line';
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
  const settings = useTicketLine(workshopId, roundId);
  return (
    <Toasts>
      <LiveProvider key={language} settings={settings} fallback={<ConsoleSkeleton />}>
        <ObserverStage title={title} />
      </LiveProvider>
    </Toasts>
  );
}
