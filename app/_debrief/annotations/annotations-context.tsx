'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { AnnotationState } from '../../_live/annotations';
import { useLive, useLiveState } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { toast } from '../../_ui/toast';
import { withPending } from './with-pending';

/** Who writes here: instructors everything, players cards and their own survey, readers nothing. */
export type Access = 'leads' | 'plays' | 'reads';

export interface DebriefAnnotations {
  annotations: AnnotationState;
  access: Access;
  /** Something that was written here is still on its way. */
  unsaved: boolean;
  /** Gives whether it is kept; a refusal is shown and spoken in words. */
  save: (command: AnnotationCommand) => Promise<boolean>;
}

const AnnotationsContext = createContext<DebriefAnnotations | null>(null);

/** Null where nothing is written: practice, and a debrief without a line behind it. */
export function useDebriefAnnotations(): DebriefAnnotations | null {
  return useContext(AnnotationsContext);
}

interface LiveAnnotationsProps {
  roundId: string;
  access: Access;
  children: ReactNode;
}

/** The annotations of a round, as they come over the live line. */
export function LiveAnnotations({ roundId, access, children }: LiveAnnotationsProps) {
  const live = useLive();
  const t = useTranslations('debrief.annotations');
  const inWords = useRefusalWords();
  const told = useLiveState((state) => state.annotations);
  const annotationOutbox = useLiveState((state) => state.annotationOutbox);
  const annotations = useMemo(() => withPending(told, annotationOutbox), [told, annotationOutbox]);
  const unsaved = annotationOutbox.length > 0;
  const value = useMemo<DebriefAnnotations>(
    () => ({
      annotations,
      access,
      unsaved,
      save: async (command) => {
        const ack = await live.annotate(roundId, command);
        if (ack.ok) return true;
        toast(t('notKept'), inWords(ack));
        announce(inWords(ack));
        return false;
      },
    }),
    [live, roundId, annotations, access, unsaved, t, inWords],
  );
  return <AnnotationsContext value={value}>{children}</AnnotationsContext>;
}
