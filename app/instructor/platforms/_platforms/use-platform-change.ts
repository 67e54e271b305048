'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { askServer } from '@/app/_ask/ask-server';
import { useProblemWords } from '@/app/_ask/use-problem-words';

const ownProblems = ['platform-known', 'no-such-platform', 'no-such-trainer'] as const;

/** Asks for a change among platforms; the list is read again, and what went wrong comes in words. */
export function usePlatformChange() {
  const t = useTranslations('lti.platforms.wrong');
  const failed = useTranslations('errors')('server-fault');
  const inWords = useProblemWords();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function change(
    path: string,
    method: 'POST' | 'PUT' | 'DELETE',
    body: unknown = {},
  ): Promise<{ ok: true } | { ok: false; words: string }> {
    setBusy(true);
    const headers = { 'content-type': 'application/json' };
    const answer = await askServer(`/api/platforms${path}`, { method, headers, body: JSON.stringify(body) });
    setBusy(false);
    if (answer.ok) {
      router.refresh();
      return { ok: true };
    }
    const own = ownProblems.find((one) => one === answer.code);
    return { ok: false, words: own ? t(own) : (inWords(answer.code) ?? failed) };
  }

  return { busy, change };
}
