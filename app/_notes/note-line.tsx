'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import { annotationLimits } from '@/wire/annotations';
import { scenarioTime } from '@/words/scenario-time';
import { useLiveState } from '../_live/live-provider';
import { classNames } from '../_ui/class-names';
import { controlLook } from '../_ui/field';
import { IconButton } from '../_ui/icon-button';
import { TeamMark } from '../_ui/team-mark';
import { toast } from '../_ui/toast';
import { useForeign } from '../_ui/use-foreign';
import { WrittenLine } from '../_ui/written-line';
import type { Scene } from './scene';
import { TagMark } from './tag-mark';
import { type ListedNote, type NoteDraft, useNoteWriting } from './use-notes';

/** One note: when, about whom, what. One's own is edited where it stands and removed with a way back. */
export function NoteLine({ scene, note }: { scene: Scene; note: ListedNote }) {
  const t = useTranslations('grading.notes');
  const notes = useNoteWriting(scene);
  const self = useLiveState(({ annotations }) => annotations.self);
  const language = useLocale();
  const mine = note.authorId === self;
  const team = scene.teams.find(({ id }) => id === note.teamId);
  function remove() {
    notes.save(note, true);
    toast(t('removed'), note.text, { label: t('undo'), onSelect: () => notes.save(note) });
  }
  return (
    <li className="group grid grid-cols-[4.5rem_1rem_minmax(0,1fr)_auto] items-start gap-x-2 px-4 py-1.5 text-sm">
      <NoteTime minute={note.minute} />
      <span className="flex h-5 items-center">
        {note.tag && <TagMark tag={note.tag} label={t(`tag.${note.tag}`)} />}
      </span>
      <div className="min-w-0">
        <div className="flex items-start gap-1.5">
          {team && <TeamMark index={team.index} size={18} label={t('aboutTeam')} />}
          {mine ? (
            <NoteText
              key={note.text}
              note={note}
              onSave={(text) => notes.save({ ...note, text, language })}
            />
          ) : (
            <p dir="auto" className="min-w-0 break-words">
              {note.text ? (
                <WrittenLine language={note.language}>{note.text}</WrittenLine>
              ) : (
                note.tag && t(`tag.${note.tag}`)
              )}
            </p>
          )}
        </div>
        {!mine && <p className="text-xs text-muted">{note.authorName}</p>}
      </div>
      {mine && (
        <IconButton
          icon={Trash2}
          label={t('remove', { text: note.text })}
          size="small"
          onClick={remove}
          className="-my-1.5 -mr-2"
        />
      )}
    </li>
  );
}

function NoteTime({ minute }: { minute: number | null }) {
  const t = useTranslations('grading.notes');
  const locale = useLocale();
  const firstDay = useLiveState((state) => state.view?.clock.firstDay ?? 'monday');
  if (minute === null) return <span className="text-xs text-muted">{t('sending')}</span>;
  const { day, clock } = scenarioTime(minute, firstDay, locale);
  return (
    <span translate="no" className="figures text-xs leading-5 whitespace-nowrap text-muted">
      {day} {clock}
    </span>
  );
}

interface NoteTextProps {
  note: NoteDraft;
  onSave: (text: string) => void;
}

/** Looks like text, and is a field once it is clicked or reached. */
function NoteText({ note, onSave }: NoteTextProps) {
  const t = useTranslations('grading.notes');
  const [text, setText] = useState(note.text);
  const done = () => {
    if (text.trim() !== note.text) onSave(text.trim());
  };
  return (
    <textarea
      rows={1}
      lang={useForeign(note.language)}
      value={text}
      aria-label={t('edit')}
      placeholder={note.tag ? t(`tag.${note.tag}`) : ''}
      onChange={(event) => setText(firstSigns(event.target.value, annotationLimits.note))}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(note.text);
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      className={classNames(
        controlLook,
        'field-sizing-content -mx-1.5 -my-0.5 min-h-6 resize-none border-transparent bg-transparent px-1.5 py-0.5 hover:border-line',
      )}
    />
  );
}
