'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocale } from 'use-intl';
import type { HomeworkCard } from '@/wire/homework';
import type { Refusal } from '@/wire/refusals';
import { type GuestLine, openGuestLine } from '../../_live/guest';
import { homeworkIn, homeworkKey } from '../../_live/homework-key';

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
  const opened = useRef<GuestLine>(undefined);
  const language = useLocale();
  const line = useCallback(() => {
    opened.current ??= openGuestLine();
    return opened.current;
  }, []);
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
    return () => {
      opened.current?.close();
      opened.current = undefined;
    };
  }, [again]);
  const isPending = state.at === 'open' && state.card.me?.tries.some(({ pending }) => pending) === true;
  useEffect(() => {
    if (!isPending) return;
    const timer = setInterval(() => void again(), everyMs);
    return () => clearInterval(timer);
  }, [isPending, again]);
  return { state, line, again };
}
