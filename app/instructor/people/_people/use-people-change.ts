'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { askInJson } from '@/app/_ask/ask-server';
import { useFailureWords } from '@/app/_ask/use-problem-words';

const ownProblems = [
  'already-here',
  'last-owner',
  'not-yourself',
  'no-such-person',
  'invitation-over',
] as const;

type Answer = { ok: true; body: unknown } | { ok: false; words: string };

/** Asks for a change among people; the list is read again, and what went wrong comes in words. */
export function usePeopleChange() {
  const t = useTranslations('people.problem');
  const inWords = useFailureWords();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function change(path: string, method: 'POST' | 'PATCH', body?: unknown): Promise<Answer> {
    setBusy(true);
    const answer = await askInJson(`/api/people/${path}`, method, body);
    setBusy(false);
    if (answer.ok) {
      router.refresh();
      return answer;
    }
    const own = ownProblems.find((one) => one === answer.code);
    return { ok: false, words: own ? t(own) : inWords(answer.code) };
  }

  return { busy, change };
}
