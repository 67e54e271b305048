'use client';

import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ObserverView } from '../../../engine/view/observed';
import { freshId } from '../../_live/device';
import { useLive, useLiveState } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { Button } from '../../_ui/button';
import { clockDigits } from '../../_ui/countdown-steps';
import { IconButton } from '../../_ui/icon-button';
import { Panel } from '../../_ui/panel';
import { TextArea } from '../../_ui/text-area';

const longestNote = 1000;

/** What this observer writes down, pinned to the moment; players and the projector never get it. */
export function Notes({ view }: { view: ObserverView }) {
  const t = useTranslations('crew.observer');
  const inWords = useRefusalWords();
  const live = useLive();
  const notes = useLiveState(({ papers }) => papers.notes);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    const words = text.trim();
    if (words === '') return;
    const p = Math.floor(live.store.getState().moment?.p ?? view.clock.p);
    setText('');
    const about = { p, teamId: null, decisionId: view.current?.decisionId ?? null, tag: null };
    const note = { type: 'save-note' as const, id: freshId(), ...about, text: words, removed: false };
    const ack = await live.file(view.roundId, note);
    if (ack.ok) return announce(t('noteSaved'));
    setText(words);
    setProblem(inWords(ack));
  }
  function remove(id: string) {
    const note = notes.find((one) => one.id === id);
    if (!note) return;
    const { p, teamId, decisionId, tag } = note;
    void live.file(view.roundId, {
      type: 'save-note',
      ...{ id, p, teamId, decisionId, tag, text: note.text },
      removed: true,
    });
  }

  return (
    <Panel title={t('notes')}>
      <form onSubmit={(event) => void save(event)} className="flex flex-col gap-2">
        <TextArea
          label={t('noteLabel')}
          hint={t('noteHint')}
          error={problem}
          limit={longestNote}
          value={text}
          onValueChange={(value) => {
            setText(value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" size="small" disabled={text.trim() === ''} className="self-start">
          {t('noteSave')}
        </Button>
      </form>
      {notes.length === 0 ? (
        <p className="mt-4 text-sm text-muted">{t('notesEmpty')}</p>
      ) : (
        <ul className="mt-4 divide-y divide-line">
          {[...notes].reverse().map((note) => (
            <li key={note.id} className="flex items-start gap-2 py-2 text-sm">
              <time className="figures w-10 shrink-0 text-xs leading-5 text-muted">
                {clockDigits(Math.floor(note.p / 1000))}
              </time>
              <p className="min-w-0 flex-1 break-words whitespace-pre-wrap">{note.text}</p>
              <IconButton
                icon={Trash2}
                label={t('noteRemove')}
                size="small"
                onClick={() => remove(note.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
