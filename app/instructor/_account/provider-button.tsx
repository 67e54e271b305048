'use client';

import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { startProvider } from '../../_account/account';
import { useProblemWords } from '../../_ask/use-problem-words';
import { Button } from '../../_ui/button';
import { Problem } from './problem';

interface ProviderButtonProps {
  words: string;
  /** For the account that is signed in already. */
  connect?: boolean;
}

/** Leads to the organisation's own sign-in; says so when that does not answer. */
export function ProviderButton({ words, connect = false }: ProviderButtonProps) {
  const t = useTranslations('account.signIn.problem');
  const inWords = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function go() {
    setBusy(true);
    setProblem(undefined);
    const answer = await startProvider(connect);
    if (answer.ok) return window.location.assign(answer.url);
    setBusy(false);
    const isDown = answer.code === 'provider-down';
    setProblem(isDown ? t('provider-down') : (inWords(answer.code) ?? t('failed')));
  }

  return (
    <div className="flex flex-col gap-3">
      <Button kind={connect ? 'secondary' : 'primary'} size="large" busy={busy} onClick={() => void go()}>
        <KeyRound className="size-4" aria-hidden="true" />
        {words}
      </Button>
      <Problem words={problem} />
    </div>
  );
}
