'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { announce } from '../../_ui/announce';

/** What somebody who does not see the screen must hear: decisions, outcomes, intel, pauses. Posts speak when read. */
export function useAnnouncements(view: PlayerView, { told }: { told: boolean }): void {
  const t = useTranslations('play.announce');
  // A rewind brings up what is known already; its banner speaks instead.
  const quiet = view.rewinds.shown !== null;
  useSpoken(quiet, view.ballot?.decisionId, view.ballot && t('decision', { question: view.ballot.question }));
  const reveal = view.reveals[0];
  useSpoken(
    quiet,
    told ? reveal?.decisionId : undefined,
    reveal && t('reveal', { choice: reveal.label ?? t('silence'), consequence: reveal.consequence }),
  );
  const intel = view.intel.at(-1);
  useSpoken(quiet, intel?.id, intel && t('intel', { title: intel.title }));
  useSpoken(quiet, view.stage, view.stage === 'paused' ? t('paused') : t('running'));
}

/** Speaks when the key changes, not when the page opens. */
function useSpoken(quiet: boolean, key: string | undefined, words: string | null | undefined): void {
  const spoken = useRef(key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per key, whatever the words have become
  useEffect(() => {
    if (spoken.current === key) return;
    spoken.current = key;
    if (key !== undefined && words && !quiet) announce(words);
  }, [key]);
}
