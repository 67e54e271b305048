'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useLocale } from 'use-intl';
import { isLanguage } from '@/words/messages/index';
import { useLiveState } from '../../_live/live-provider';
import { remember } from '../../_ui/remember';

/** A seat that moves to another device brings its language along, unless the scenario lacks the device's own. */
export function useSeatLanguage(): void {
  const router = useRouter();
  const locale = useLocale();
  const wanted = useLiveState(({ you, view }) => {
    if (you?.as !== 'player' || view?.kind !== 'player') return undefined;
    const seat = view.team.seats.find((candidate) => candidate.id === you.seatId);
    return view.scenario.languages.includes(locale) ? seat?.language : undefined;
  });
  useEffect(() => {
    if (wanted === undefined || wanted === locale || !isLanguage(wanted)) return;
    remember('language', wanted);
    router.refresh();
  }, [wanted, locale, router]);
}
