'use client';

import { useMemo } from 'react';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { GradeRow, OverruleRow } from '@/wire/annotations';
import { useLive, useLiveState } from '../_live/live-provider';
import { useRefusalWords } from '../_live/use-refusal';
import { announce } from '../_ui/announce';
import { toast } from '../_ui/toast';

/** What is graded: a team, at a decision or (null) over the round as a whole. */
export interface Place {
  teamId: string;
  decisionId: string | null;
}

export type GradingAct = Extract<AnnotationCommand, { type: 'grade' | 'overrule' | 'show-grades' }>;

/** Grades and words against marks as they will be once everything on its way has arrived. */
export function useGrades(): { grades: readonly GradeRow[]; overrules: readonly OverruleRow[] } {
  const papers = useLiveState((state) => state.papers);
  const filing = useLiveState((state) => state.filing);
  return useMemo(() => {
    const grades = new Map(papers.grades.map((row) => [row.id, row]));
    const overrules = new Map(papers.overrules.map((row) => [row.id, row]));
    for (const { act, roundId } of filing) {
      if (roundId !== papers.roundId) continue;
      if (act.type === 'grade') {
        const id = [papers.self, act.teamId, act.decisionId ?? '', act.objectiveId ?? ''].join('/');
        const own = { id, authorId: papers.self, authorName: '', observer: false, removed: false };
        grades.set(id, { ...own, ...grades.get(id), ...act });
      }
      if (act.type === 'overrule') {
        const id = [act.teamId, act.decisionId, act.mark].join('/');
        if (act.holds === null) overrules.delete(id);
        else overrules.set(id, { authorName: '', removed: false, ...act, id, holds: act.holds });
      }
    }
    return { grades: [...grades.values()], overrules: [...overrules.values()] };
  }, [papers, filing]);
}

export type Saving = 'saved' | 'saving' | 'will-send';

/** Where the last click is. */
export function useSaving(): Saving {
  const waiting = useLiveState(({ filing }) => filing.some(({ act }) => act.type !== 'save-note'));
  const connected = useLiveState((state) => state.connection === 'connected');
  if (!waiting) return 'saved';
  return connected ? 'saving' : 'will-send';
}

/** Files an act about the round on this page; a refusal is shown and spoken in words. */
export function useFile(): (act: GradingAct) => void {
  const live = useLive();
  const inWords = useRefusalWords();
  return (act) => {
    const { roundId } = live.store.getState().papers;
    if (roundId === null) return;
    void live.file(roundId, act).then((ack) => {
      if (ack.ok) return;
      toast(inWords(ack));
      announce(inWords(ack));
    });
  };
}

export function isAt(row: { teamId: string; decisionId: string | null }, place: Place): boolean {
  return row.teamId === place.teamId && row.decisionId === place.decisionId;
}
