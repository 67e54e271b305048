'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { FeedFacts } from '../../_ui/feed/feed-facts';
import { useAct } from '../_play/use-act';
import { nameOf, useMe } from '../_play/use-me';

/** What this team has made of single posts: checked, taken, saved. */
export function useTeamFacts(view: PlayerView): FeedFacts {
  const t = useTranslations('common.feed.call');
  const gone = useTranslations('play.intel')('somebody');
  const act = useAct();
  const me = useMe(view)?.id;
  const { facts, calls, saved } = view;
  const checked = useMemo(
    () =>
      new Map(
        facts.flatMap(({ checkedN, finding }) =>
          checkedN === null || finding === null ? [] : [[checkedN, finding.true] as const],
        ),
      ),
    [facts],
  );
  return {
    checked,
    calls: new Map(calls.map((call) => [call.n, call])),
    nameOf: (seatId) => (seatId === me ? t('you') : nameOf(view, seatId, gone)),
    saved: new Map(
      saved.map(({ n, by }) => [
        n,
        {
          mine: by.some((seatId) => seatId === me),
          others: by.filter((seatId) => seatId !== me).map((seatId) => nameOf(view, seatId, gone)),
        },
      ]),
    ),
    save: (n) => void act({ type: 'save-story', n }),
  };
}
