'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import { useLive, useLiveState } from '../../_live/live-provider';
import type { PaperState } from '../../_live/papers';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { toast } from '../../_ui/toast';
import { withPending } from './with-pending';

/** Who writes here: leaders everything, players cards and their own survey, readers nothing. */
export type Hand = 'leads' | 'plays' | 'reads';

export interface DebriefPapers {
  papers: PaperState;
  hand: Hand;
  /** Something that was written here is still on its way. */
  unsaved: boolean;
  /** Gives whether it is kept; a refusal is shown and spoken in words. */
  file: (act: AnnotationCommand) => Promise<boolean>;
}

const PapersContext = createContext<DebriefPapers | null>(null);

/** Null where nothing is written: practice, and a debrief without a line behind it. */
export function useDebriefPapers(): DebriefPapers | null {
  return useContext(PapersContext);
}

interface LivePapersProps {
  roundId: string;
  hand: Hand;
  children: ReactNode;
}

/** The papers of a round, as they come over the live line. */
export function LivePapers({ roundId, hand, children }: LivePapersProps) {
  const live = useLive();
  const t = useTranslations('debrief.papers');
  const inWords = useRefusalWords();
  const told = useLiveState((state) => state.papers);
  const filing = useLiveState((state) => state.filing);
  const papers = useMemo(() => withPending(told, filing), [told, filing]);
  const unsaved = filing.length > 0;
  const value = useMemo<DebriefPapers>(
    () => ({
      papers,
      hand,
      unsaved,
      file: async (act) => {
        const ack = await live.file(roundId, act);
        if (ack.ok) return true;
        toast(t('notKept'), inWords(ack));
        announce(inWords(ack));
        return false;
      },
    }),
    [live, roundId, papers, hand, unsaved, t, inWords],
  );
  return <PapersContext value={value}>{children}</PapersContext>;
}
