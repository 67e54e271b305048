'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Panel } from '../_ui/panel';
import { NoteComposer } from './note-composer';
import { NoteLine } from './note-line';
import type { Scene } from './scene';
import { useNotes } from './use-notes';

/** Private notes: nobody but those who run or watch the workshop ever sees them. */
export function NotesPane({ scene, className }: { scene: Scene; className?: string | undefined }) {
  const t = useTranslations('grading.notes');
  const notes = useNotes();
  const list = useRef<HTMLUListElement>(null);
  const count = notes.length;
  // The newest stands at the bottom, above the field it was written in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when one is added
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  return (
    <Panel title={t('title')} flush className={className} footer={<NoteComposer scene={scene} />}>
      {count === 0 ? (
        <p className="px-4 py-3 text-sm text-pretty text-muted">{t('empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ul ref={list} className="min-h-0 flex-1 overflow-y-auto py-1.5" tabIndex={0} aria-label={t('title')}>
          {notes.map((note) => (
            <NoteLine key={note.id} scene={scene} note={note} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
