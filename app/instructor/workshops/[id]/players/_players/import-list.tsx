'use client';

import { useRouter } from 'next/navigation';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { askInJson } from '@/app/_ask/ask-server';
import { announce } from '@/app/_ui/announce';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { TextArea } from '@/app/_ui/text-area';
import { toast } from '@/app/_ui/toast';
import { longestList } from '@/wire/expected';
import { type ListRead, listRead } from './list-read';
import type { ListedWorkshop } from './players-context';
import { Preview } from './preview';
import { textOf } from './text-of';
import { useListProblem } from './use-players';

/** A list is pasted or read from a file, looked at, and taken over; what can't be taken stays in the box. */
export function ImportList({ workshop, onClose }: { workshop: ListedWorkshop; onClose: () => void }) {
  const t = useTranslations('expected.import');
  const list = useList(workshop.id, onClose);
  const { text, problem, read, busy } = list;
  const good = read?.lines.filter((line) => line.problem === null).length ?? 0;
  return (
    <Dialog
      place="wide"
      onClose={onClose}
      title={t('title')}
      description={t('text')}
      footer={
        read && good > 0 ? (
          <Button busy={busy} onClick={() => void list.ask(true)}>
            {t('save', { count: good })}
          </Button>
        ) : (
          <Button busy={busy} onClick={() => void list.ask(false)}>
            {t('preview')}
          </Button>
        )
      }
    >
      <div className="mt-4 flex flex-col gap-3">
        <TextArea
          label={t('label')}
          error={problem}
          value={text}
          onValueChange={list.type}
          placeholder={t('placeholder')}
          rows={8}
          spellCheck={false}
          className="figures text-sm"
        />
        <FileButton onText={list.type} onProblem={list.refuse} />
        {read && <Preview read={read} workshop={workshop} />}
      </div>
    </Dialog>
  );
}

function useList(workshopId: string, onClose: () => void) {
  const t = useTranslations('expected.import');
  const problemWords = useListProblem();
  const router = useRouter();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [read, setRead] = useState<ListRead>();
  const [busy, setBusy] = useState(false);

  function type(typed: string) {
    setText(typed);
    setProblem(typed.length > longestList ? t('tooLong') : undefined);
    setRead(undefined);
  }
  async function ask(save: boolean) {
    if (text.trim() === '') return setProblem(t('none'));
    if (text.length > longestList) return setProblem(t('tooLong'));
    setBusy(true);
    const answer = await askInJson(`/api/workshops/${workshopId}/players/list`, 'POST', { text, save });
    setBusy(false);
    if (!answer.ok) return setProblem(problemWords(answer.code, ''));
    const found = listRead.parse(answer.body);
    if (!save) return look(found);
    router.refresh();
    const saved = t('saved', { count: found.saved });
    toast(saved);
    announce(saved);
    if (found.left === '') return onClose();
    setText(found.left);
    setRead({ ...found, lines: found.lines.filter((line) => line.problem !== null) });
  }
  function look(found: ListRead) {
    if (found.lines.length === 0) return setProblem(t('none'));
    const bad = found.lines.filter((line) => line.problem !== null).length;
    const good = t('good', { count: found.lines.length - bad });
    announce(bad === 0 ? good : `${good} ${t('bad', { count: bad })}`);
    setRead(found);
  }
  return { text, problem, read, busy, type, ask, refuse: setProblem };
}

interface FileButtonProps {
  onText: (text: string) => void;
  onProblem: (problem: string) => void;
}

function FileButton({ onText, onProblem }: FileButtonProps) {
  const t = useTranslations('expected.import');
  const locale = useLocale();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  async function read({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (!file) return;
    if (file.size > 4 * longestList) return onProblem(t('tooLong'));
    const text = textOf(await file.arrayBuffer(), locale);
    if (text === undefined) onProblem(t('wrongFile'));
    else onText(text);
  }
  return (
    <div>
      <Button kind="secondary" size="small" onClick={() => input.current?.click()}>
        {t('file')}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label={t('file')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => void read(event)}
      />
    </div>
  );
}
