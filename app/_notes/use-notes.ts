'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { NoteRow, NoteTag } from '@/wire/annotations';
import { freshId } from '../_live/device';
import { useLive, useLiveState } from '../_live/live-provider';
import { playAt } from '../_live/moment';
import { useRefusalWords } from '../_live/use-refusal';
import { announce } from '../_ui/announce';
import { toast } from '../_ui/toast';
import type { Scene } from './scene';

/** A note as its author works on it; `p` is the moment that it is pinned to. */
export interface NoteDraft {
  id: string;
  p: number;
  teamId: string | null;
  decisionId: string | null;
  tag: NoteTag | null;
  text: string;
  language?: string | null | undefined;
}

/** A note in the list; one that is still on its way has no time yet. */
export type ListedNote = Omit<NoteRow, 'minute'> & { minute: number | null };

/** All notes that this person may read, what is still on its way included, in the order of play. */
export function useNotes(): readonly ListedNote[] {
  const annotations = useLiveState((state) => state.annotations);
  const annotationOutbox = useLiveState((state) => state.annotationOutbox);
  return useMemo(() => {
    const list = new Map<string, ListedNote>(annotations.notes.map((note) => [note.id, note]));
    for (const { command, roundId } of annotationOutbox) {
      if (command.type !== 'save-note' || roundId !== annotations.roundId) continue;
      const known = list.get(command.id);
      const own = { authorId: annotations.self, authorName: '', minute: known?.minute ?? null };
      if (command.removed) list.delete(command.id);
      else list.set(command.id, { ...own, ...known, ...command });
    }
    return [...list.values()].sort((a, b) => a.p - b.p);
  }, [annotations, annotationOutbox]);
}

interface NoteWriting {
  /** The moment of play now, in ms. */
  now: () => number;
  /** A new note for this moment. */
  begin: (start?: Partial<NoteDraft>) => NoteDraft;
  save: (draft: NoteDraft, removed?: boolean) => void;
}

/** Writes notes; each saving is complete, so the last one stands. A refusal is shown and spoken in words. */
export function useNoteWriting({ roundId, decisionId }: Scene): NoteWriting {
  const live = useLive();
  const language = useLocale();
  const inWords = useRefusalWords();
  const now = () => {
    const { moment } = live.store.getState();
    return moment === null ? 0 : Math.max(0, Math.round(playAt(moment, Date.now())));
  };
  return {
    now,
    begin: (start) => ({
      id: freshId(),
      p: now(),
      teamId: null,
      decisionId,
      tag: null,
      text: '',
      language,
      ...start,
    }),
    save: (draft, removed = false) => {
      const { id, p, teamId, tag, text, language } = draft;
      const command = {
        type: 'save-note' as const,
        id,
        p,
        teamId,
        decisionId: draft.decisionId,
        tag,
        text,
        language,
        removed,
      };
      void live.annotate(roundId, command).then((ack) => {
        if (ack.ok) return;
        toast(inWords(ack));
        announce(inWords(ack));
      });
    },
  };
}
