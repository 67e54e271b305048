'use client';

import { useMemo } from 'react';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { GradeRow, OverruleRow } from '@/wire/annotations';
import { useLive, useLiveState } from '../_live/live-provider';
import { useRefusalWords } from '../_live/use-refusal';
import { announce } from '../_ui/announce';
import { toast } from '../_ui/toast';

export type GradingCommand = Extract<AnnotationCommand, { type: 'grade' | 'overrule' | 'show-grades' }>;

/** Grades and words against marks as they will be once everything on its way has arrived. */
export function useGrades(): { grades: readonly GradeRow[]; overrules: readonly OverruleRow[] } {
  const annotations = useLiveState((state) => state.annotations);
  const annotationOutbox = useLiveState((state) => state.annotationOutbox);
  return useMemo(() => {
    const grades = new Map(annotations.grades.map((row) => [row.id, row]));
    const overrules = new Map(annotations.overrules.map((row) => [row.id, row]));
    for (const { command, roundId } of annotationOutbox) {
      if (roundId !== annotations.roundId) continue;
      if (command.type === 'grade') {
        const id = [
          annotations.self,
          command.teamId,
          command.decisionId ?? '',
          command.objectiveId ?? '',
        ].join('/');
        const own = { id, authorId: annotations.self, authorName: '', observer: false, removed: false };
        grades.set(id, { ...own, ...grades.get(id), ...command });
      }
      if (command.type === 'overrule') {
        const id = [command.teamId, command.decisionId, command.mark].join('/');
        if (command.holds === null) overrules.delete(id);
        else overrules.set(id, { authorName: '', removed: false, ...command, id, holds: command.holds });
      }
    }
    return { grades: [...grades.values()], overrules: [...overrules.values()] };
  }, [annotations, annotationOutbox]);
}

export type Saving = 'saved' | 'saving' | 'will-send';

/** Where the last click is. */
export function useSaving(): Saving {
  const waiting = useLiveState(({ annotationOutbox }) =>
    annotationOutbox.some(({ command }) => command.type !== 'save-note'),
  );
  const connected = useLiveState((state) => state.connection === 'connected');
  if (!waiting) return 'saved';
  return connected ? 'saving' : 'will-send';
}

/** Files an command about the round on this page; a refusal is shown and spoken in words. */
export function useAnnotate(): (command: GradingCommand) => void {
  const live = useLive();
  const inWords = useRefusalWords();
  return (command) => {
    const { roundId } = live.store.getState().annotations;
    if (roundId === null) return;
    void live.annotate(roundId, command).then((ack) => {
      if (ack.ok) return;
      toast(inWords(ack));
      announce(inWords(ack));
    });
  };
}
