'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { CallView, PlayerView } from '@/engine/view/types';
import { announce } from '../../_ui/announce';
import { isolated } from '../../_ui/isolated';
import { toast } from '../../_ui/toast';
import { nameOf, useMe } from '../_play/use-me';

/** Tells the team what became of a call: who is on the phone, who turned it down, that nobody answered. */
export function useCallNews(view: PlayerView): void {
  const t = useTranslations('play.call');
  const gone = useTranslations('play.intel')('somebody');
  const me = useMe(view)?.id;
  const known = useRef<Map<number, CallView['state']> | null>(null);
  const quiet = view.rewinds.shown !== null;
  useEffect(() => {
    const before = known.current;
    known.current = new Map(view.calls.map(({ n, state }) => [n, state]));
    if (before === null || quiet) return;
    for (const call of view.calls) {
      if (before.get(call.n) === call.state) continue;
      const { caller, state, by } = call;
      if (state === 'ringing' && !call.yours) continue;
      const name = by === null ? '' : isolated(nameOf(view, by, gone));
      const words = state === 'ringing' ? t('announced', { caller }) : t(state, { name, caller });
      announce(words);
      if (state !== 'ringing' && by !== me) toast(words);
    }
  }, [view, quiet, gone, me, t]);
}
