'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type { PreRead } from '@/wire/expected';
import type { Refusal } from '@/wire/refusals';
import { useGuestLine } from '../../_live/use-guest-line';

export type BeforeState =
  | { at: 'looking-up' }
  | { at: 'no-link' }
  | { at: 'left' }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'open'; token: string; preRead: PreRead };

/** Finds what the address's fragment leads to; `again` asks anew. */
export function useBefore() {
  const [state, setState] = useState<BeforeState>({ at: 'looking-up' });
  const line = useGuestLine();
  const language = useLocale();
  const again = useCallback(async () => {
    const token = window.location.hash.slice(1);
    if (!/^[\w-]{16,128}$/.test(token)) return setState({ at: 'no-link' });
    const answer = await line().lookUpBefore({ token, language });
    setState(answer.ok ? { at: 'open', token, preRead: answer.preRead } : { at: 'refused', refusal: answer });
  }, [line, language]);
  useEffect(() => {
    void again();
  }, [again]);
  return { state, line, again, left: () => setState({ at: 'left' }) };
}
