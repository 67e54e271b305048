'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { endSignIns } from '@/app/_account/account';
import { useFailureWords } from '@/app/_ask/use-problem-words';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { toast } from '@/app/_ui/toast';
import type { SignInItem } from '@/wire/lists';
import { Problem } from '../../_account/problem';

/** Where one is signed in, and the ways to end that. */
export function SignIns({ signIns }: { signIns: readonly SignInItem[] }) {
  const t = useTranslations('account.page.sessions');
  const { busy, problem, end } = useEnding();
  return (
    <>
      <p className="text-sm text-muted">{t('lead')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {signIns.map((one) => (
          <Line key={one.id} signIn={one} />
        ))}
      </ul>
      {signIns.length === 1 && <p className="text-sm text-muted">{t('only')}</p>}
      <Problem words={problem} />
      <div className="flex flex-wrap gap-2">
        {signIns.length > 1 && (
          <Button kind="secondary" busy={busy} onClick={() => void end('others')}>
            {t('endOthers')}
          </Button>
        )}
        <Button kind="secondary" busy={busy} onClick={() => void end('all')}>
          {t('endAll')}
        </Button>
      </div>
    </>
  );
}

function Line({ signIn: { isHere, since, seen } }: { signIn: SignInItem }) {
  const t = useTranslations('account.page.sessions');
  const format = useFormatter();
  const dateOf = (at: number) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-2 py-3 text-sm">
      <span className="text-muted">{t('since', { date: dateOf(since), seen: dateOf(seen) })}</span>
      <Badge tone={isHere ? 'accent' : 'neutral'}>{t(isHere ? 'here' : 'elsewhere')}</Badge>
    </li>
  );
}

function useEnding() {
  const t = useTranslations('account.page.sessions');
  const inWords = useFailureWords();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function end(which: 'others' | 'all') {
    setBusy(true);
    const answer = await endSignIns(which);
    setBusy(false);
    setProblem(answer.ok ? undefined : inWords(answer.code));
    if (!answer.ok) return;
    if (which === 'others') toast(t('done'));
    else router.replace('/instructor/sign-in');
    router.refresh();
  }

  return { busy, problem, end };
}
