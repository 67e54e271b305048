'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { signIn } from '../../_account/account';
import { useProblemWords } from '../../_ask/use-problem-words';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { PasswordField } from './password-field';
import { Problem } from './problem';

export function SignInForm() {
  const t = useTranslations('account');
  const inWords = useProblemWords();
  const router = useRouter();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const answer = await signIn({ email: email.trim(), password });
    if (answer.ok) {
      router.replace('/instructor');
      router.refresh();
      return;
    }
    setBusy(false);
    setProblem(inWords(answer.code) ?? t('signIn.wrong'));
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3" noValidate>
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onValueChange={setEmail}
      />
      <PasswordField autoComplete="current-password" value={password} onValueChange={setPassword} />
      <Problem words={problem} />
      <Button type="submit" size="large" busy={busy} disabled={email === '' || password === ''}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
