'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type { HomeworkCard } from '@/wire/homework';
import type { Refusal } from '@/wire/refusals';
import { homeworkIn, homeworkKey } from '../../_live/homework-key';
import { useGuestLine } from '../../_live/use-guest-line';

export type HomeworkState =
  | { at: 'looking-up' }
  | { at: 'no-link' }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'open'; token: string; deviceKey: string; card: HomeworkCard };

/** How often the page asks again while a result is being worked out. */
const everyMs = 2_000;

/** Finds the homework behind the address's fragment; `again` asks anew, as after a result has come. */
export function useHomework() {
  const [state, setState] = useState<HomeworkState>({ at: 'looking-up' });
  const line = useGuestLine();
  const language = useLocale();
  const again = useCallback(async () => {
    const link = homeworkIn(window.location.hash);
    if (!link) return setState({ at: 'no-link' });
    const { token } = link;
    const deviceKey = homeworkKey(token, link.key);
    const answer = await line().lookUpHomework({ token, key: deviceKey, language });
    setState(
      answer.ok
        ? { at: 'open', token, deviceKey, card: answer.homework }
        : { at: 'refused', refusal: answer },
    );
  }, [line, language]);
  useEffect(() => {
    void again();
  }, [again]);
  const isPending = state.at === 'open' && state.card.me?.tries.some(({ pending }) => pending) === true;
  useEffect(() => {
    if (!isPending) return;
    const timer = setInterval(() => void again(), everyMs);
    return () => clearInterval(timer);
  }, [isPending, again]);
  return { state, line, again };
}
