'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useLocale } from 'use-intl';
import { paces } from '@/wire/paces';
import { freshId } from '../../_live/device';
import { practicePace } from '../../_live/practice-pace';
import { keepSeat } from '../../_live/seats';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { toast } from '../../_ui/toast';
import type { Offer } from './offer';

/** Opens a round of one's own and goes there. */
export function usePractice(offer: Offer): { busy: boolean; start: () => Promise<void> } {
  const router = useRouter();
  const locale = useLocale();
  const inWords = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const requestId = useRef<string>(undefined);

  async function start() {
    setBusy(true);
    const language = offer.languages.includes(locale) ? locale : (offer.languages[0] ?? locale);
    const { openGuestLine } = await import('../../_live/guest');
    const line = openGuestLine();
    requestId.current ??= freshId();
    const wanted = { scenario: offer.slug, language, ...paces[practicePace()], requestId: requestId.current };
    const answer = await line.practise(wanted);
    line.close();
    if (!answer.ok) {
      setBusy(false);
      toast(inWords(answer));
      announce(inWords(answer));
      return;
    }
    const { seatId, token, seatCode } = answer;
    const door = { practice: offer.slug };
    keepSeat({
      seatId,
      token,
      seatCode,
      nickname: '',
      language,
      title: offer.title,
      door,
      keptAt: Date.now(),
    });
    router.push('/play');
  }
  return { busy, start };
}
