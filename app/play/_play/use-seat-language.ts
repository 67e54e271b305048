'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from 'use-intl';
import { isLanguage } from '@/words/messages/index';
import { useLiveState } from '../../_live/live-provider';
import { remember } from '../../_ui/remember';
import { useReadIn } from './use-read-in';

/**
 * A seat that moves to another device brings its language along, unless the scenario lacks the device's own. A link that
 * chose a language (`?lang=`) changes the seat's.
 */
export function useSeatLanguage(): void {
  const router = useRouter();
  const locale = useLocale();
  const readIn = useReadIn();
  const [chosen, setChosen] = useState(languageOfLink);
  const asked = useRef(false);
  const wanted = useLiveState(({ you, view }) => {
    if (you?.as !== 'player' || view?.kind !== 'player') return undefined;
    const seat = view.team.seats.find((candidate) => candidate.id === you.seatId);
    return view.scenario.languages.includes(locale) ? seat?.language : undefined;
  });
  useEffect(() => {
    if (wanted === undefined) return;
    if (wanted === locale) return setChosen(undefined);
    if (chosen === locale) {
      if (asked.current) return;
      asked.current = true;
      void readIn(locale).then((accepted) => !accepted && setChosen(undefined));
      return;
    }
    if (!isLanguage(wanted)) return;
    remember('language', wanted);
    router.refresh();
  }, [wanted, chosen, locale, router, readIn]);
  useEffect(forgetLink, []);
}

const mark = '#lang=';

/** What a link has chosen, from where the server puts it: the address of a round has nothing else behind `#`. */
function languageOfLink(): string | undefined {
  const { hash } = window.location;
  return hash.startsWith(mark) ? hash.slice(mark.length) : undefined;
}

/** Loaded again, the page shows what the seat reads then. */
function forgetLink(): void {
  if (window.location.hash.startsWith(mark))
    window.history.replaceState(window.history.state, '', window.location.pathname);
}
