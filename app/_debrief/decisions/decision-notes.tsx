'use client';

import { useTranslations } from 'use-intl';
import { teamLook } from '@/look/team-look';
import { TagMark } from '../../_notes/tag-mark';
import { useDebriefAnnotations } from '../annotations/annotations-context';

interface DecisionNotesProps {
  decisionId: string;
  teams: readonly { teamId: string; index: number }[];
}

/** The private notes that were pinned at this decision. Only those who may read notes are ever sent any. */
export function DecisionNotes({ decisionId, teams }: DecisionNotesProps) {
  const t = useTranslations('debrief.notes');
  const notes = (useDebriefAnnotations()?.annotations.notes ?? []).filter(
    (note) => note.decisionId === decisionId,
  );
  if (notes.length === 0) return null;
  const letterOf = (teamId: string | null) => {
    const team = teams.find((one) => one.teamId === teamId);
    return team && teamLook(team.index).letter;
  };
  return (
    <section
      aria-label={t('title')}
      className="mt-3 rounded-sm border border-dashed border-control px-3 py-2 text-sm font-normal print:hidden"
    >
      <p className="kicker">{t('title')}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {notes.map((note) => (
          <li key={note.id} className="flex items-start gap-2">
            <span className="flex h-5 w-4 shrink-0 items-center">
              {note.tag && <TagMark tag={note.tag} label={t(`tag.${note.tag}`)} />}
            </span>
            <span className="min-w-0 break-words">
              {letterOf(note.teamId) && <span className="font-semibold">{letterOf(note.teamId)}: </span>}
              {note.text || (note.tag && t(`tag.${note.tag}`))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
