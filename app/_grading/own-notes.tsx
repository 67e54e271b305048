'use client';

import { useTranslations } from 'use-intl';
import { TagMark } from '../_notes/tag-mark';
import { useNotes } from '../_notes/use-notes';
import { WrittenLine } from '../_ui/written-line';
import type { Place } from './place';

/** The notes that were pinned at this decision, for this team or the whole room. */
export function OwnNotes({ place: { teamId, decisionId } }: { place: Place }) {
  const t = useTranslations('grading.notes');
  const notes = useNotes().filter(
    (note) =>
      (decisionId === null || note.decisionId === decisionId) &&
      (note.teamId === teamId || (note.teamId === null && decisionId !== null)),
  );
  if (notes.length === 0) return null;
  return (
    <section aria-label={t('title')} className="rounded-md border border-line px-3 py-2 text-sm">
      <h4 className="kicker">{t('title')}</h4>
      <ul className="mt-1 flex flex-col gap-1">
        {notes.map((note) => (
          <li key={note.id} className="flex items-start gap-2">
            <span className="flex h-5 w-4 items-center">
              {note.tag && <TagMark tag={note.tag} label={t(`tag.${note.tag}`)} />}
            </span>
            <span className="min-w-0 break-words">
              {note.text ? (
                <WrittenLine language={note.language}>{note.text}</WrittenLine>
              ) : (
                note.tag && t(`tag.${note.tag}`)
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
