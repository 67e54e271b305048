'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { askInJson, askServer } from '@/app/_ask/ask-server';
import { useProblemWords } from '@/app/_ask/use-problem-words';
import { announce } from '@/app/_ui/announce';
import { toast } from '@/app/_ui/toast';
import type { HomeworkChange } from '@/wire/forms/homework';

/** Changes one homework and says so, or why it did not work. */
export function useHomeworkChange(id: string) {
  const t = useTranslations('homework.detail');
  const inWords = useProblemWords();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const path = `/api/homework/${id}`;

  function tell(words: string) {
    toast(words);
    announce(words);
  }
  const wordsOf = (code: string) =>
    code === 'no-such-homework' ? t('gone') : (inWords(code) ?? t('failed'));

  /** Undefined when it worked, else why not, in words. */
  async function save(changed: HomeworkChange): Promise<string | undefined> {
    setBusy(true);
    const answer = await askInJson(path, 'PATCH', changed);
    setBusy(false);
    if (!answer.ok) return wordsOf(answer.code);
    router.refresh();
    return undefined;
  }
  async function change(changed: HomeworkChange, done: string) {
    tell((await save(changed)) ?? done);
  }
  async function remove(): Promise<boolean> {
    setBusy(true);
    const answer = await askServer(path, { method: 'DELETE' });
    setBusy(false);
    if (!answer.ok) tell(wordsOf(answer.code));
    return answer.ok;
  }
  return { busy, save, change, remove, failed: (code: string) => tell(wordsOf(code)) };
}
