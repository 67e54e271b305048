'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import { annotationLimits, noteTags } from '@/wire/annotations';
import { classNames } from '../_ui/class-names';
import { controlLook } from '../_ui/field';
import { NoteTeam } from './note-team';
import type { Scene } from './scene';
import { TagMark } from './tag-mark';
import { type NoteDraft, useNoteWriting } from './use-notes';

/** What the key of a new note puts the cursor into. */
export const noteFieldId = 'note-field';

const pauseMs = 800;

/** One line, pinned to the moment it was begun at; saved in every pause, finished with Enter. */
export function NoteComposer({ scene }: { scene: Scene }) {
  const t = useTranslations('grading.notes');
  const notes = useNoteWriting(scene);
  const [draft, setDraft] = useState<NoteDraft>();
  const [teamId, setTeamId] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function change(part: Partial<NoteDraft>) {
    const next = { ...(draft ?? notes.begin({ teamId })), ...part };
    setDraft(next);
    clearTimeout(timer.current);
    if (next.text.trim() === '' && next.tag === null) return;
    timer.current = setTimeout(() => notes.save(next), pauseMs);
  }
  function finish() {
    clearTimeout(timer.current);
    if (draft && (draft.text.trim() !== '' || draft.tag !== null)) notes.save(draft);
    setDraft(undefined);
  }
  function chooseTeam(chosen: string | null) {
    setTeamId(chosen);
    if (draft) change({ teamId: chosen });
  }
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
        // The console's keys work again: the next one may be a tag or the pause.
        field.current?.blur();
      }}
    >
      <input
        ref={field}
        id={noteFieldId}
        value={draft?.text ?? ''}
        placeholder={t('placeholder')}
        aria-label={t('field')}
        autoComplete="off"
        onFocus={() => setDraft((known) => known ?? notes.begin({ teamId }))}
        onBlur={() => {
          if (draft?.text.trim() === '' && draft.tag === null) setDraft(undefined);
        }}
        onChange={(event) => change({ text: firstSigns(event.target.value, annotationLimits.note) })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        className={classNames(controlLook, 'h-9 text-sm')}
      />
      <div className="flex items-center gap-1">
        {noteTags.map((tag, i) => (
          <button
            key={tag}
            type="button"
            aria-pressed={draft?.tag === tag}
            title={`${t(`tag.${tag}`)} (${i + 1})`}
            aria-label={t(`tag.${tag}`)}
            onClick={() => change({ tag: draft?.tag === tag ? null : tag })}
            className="flex size-8 items-center justify-center rounded-sm border border-transparent hover:bg-text/8 aria-pressed:border-control aria-pressed:bg-text/12"
          >
            <TagMark tag={tag} />
          </button>
        ))}
        <NoteTeam teams={scene.teams} value={teamId} onValueChange={chooseTeam} />
      </div>
    </form>
  );
}
