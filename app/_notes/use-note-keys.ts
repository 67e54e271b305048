'use client';

import { useTranslations } from 'use-intl';
import { noteTags } from '@/wire/annotations';
import { announce } from '../_ui/announce';
import { toast } from '../_ui/toast';
import { noteFieldId } from './note-composer';
import type { Scene } from './scene';
import { useNoteWriting } from './use-notes';

/** N begins a note at this moment; 1 to 4 pin a tag at once. For `useKeys`. */
export function useNoteKeys(scene: Scene): Record<string, () => void> {
  const t = useTranslations('grading.notes');
  const notes = useNoteWriting(scene);
  const pins = noteTags.map((tag, i): [string, () => void] => [
    String(i + 1),
    () => {
      const note = notes.begin({ tag });
      notes.save(note);
      announce(t('pinned', { tag: t(`tag.${tag}`) }));
      // The list says it too, where there is room for the list.
      if (isInSight(noteFieldId)) return;
      toast(t('pinned', { tag: t(`tag.${tag}`) }), undefined, {
        label: t('undo'),
        onSelect: () => notes.save(note, true),
      });
    },
  ]);
  return { ...Object.fromEntries(pins), n: () => document.getElementById(noteFieldId)?.focus() };
}

function isInSight(id: string): boolean {
  return document.getElementById(id)?.checkVisibility() ?? false;
}
