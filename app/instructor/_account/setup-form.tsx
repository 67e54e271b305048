'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formLimits } from '@/wire/limits';
import { accountRefusals, setUp } from '../../_account/account';
import { useProblemWords } from '../../_ask/use-problem-words';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { looksLikeEmail } from './account-rules';
import { PasswordField } from './password-field';
import { Problem } from './problem';

interface FirstInstructor {
  code: string;
  name: string;
  email: string;
  password: string;
}

const { least: leastPassword } = formLimits.password;
const nobody: FirstInstructor = { code: '', name: '', email: '', password: '' };

export function SetupForm() {
  const t = useTranslations('account');
  const inWords = useProblemWords();
  const router = useRouter();
  const [person, setPerson] = useState(nobody);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const wrong = useWrong(person, checked);
  const put = (part: Partial<FirstInstructor>) => setPerson({ ...person, ...part });

  async function create(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!isComplete(person)) return;
    setBusy(true);
    const answer = await setUp({ ...person, name: person.name.trim(), email: person.email.trim() });
    if (answer.ok) return router.replace('/instructor');
    setBusy(false);
    const own = accountRefusals.find((one) => one === answer.code);
    setProblem(own ? t(problemKeys[own]) : (inWords(answer.code) ?? t('setup.malformed')));
  }

  return (
    <form onSubmit={(event) => void create(event)} className="flex flex-col gap-3" noValidate>
      <TextField
        label={t('setup.code')}
        hint={t('setup.codeHint')}
        error={wrong.code}
        value={person.code}
        onValueChange={(code) => put({ code })}
        className="figures uppercase"
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={wrong.name}
        value={person.name}
        onValueChange={(name) => put({ name })}
        autoComplete="name"
      />
      <TextField
        label={t('email')}
        error={wrong.email}
        type="email"
        value={person.email}
        onValueChange={(email) => put({ email })}
        autoComplete="username"
      />
      <PasswordField
        hint={t('passwordHint', { least: leastPassword })}
        error={wrong.password}
        value={person.password}
        onValueChange={(password) => put({ password })}
        autoComplete="new-password"
      />
      <Problem words={problem} />
      <Button type="submit" size="large" busy={busy}>
        {t('setup.submit')}
      </Button>
    </form>
  );
}

const problemKeys = {
  'setup-closed': 'setup.closed',
  'wrong-setup-code': 'setup.wrongCode',
  malformed: 'setup.malformed',
  'wrong-password': 'setup.closed',
} as const satisfies Record<(typeof accountRefusals)[number], string>;

function isComplete({ code, name, email, password }: FirstInstructor): boolean {
  return (
    code.trim() !== '' && name.trim() !== '' && looksLikeEmail(email) && password.length >= leastPassword
  );
}

/** Words under the fields; none before the first try to send. */
function useWrong({ code, name, email, password }: FirstInstructor, checked: boolean) {
  const t = useTranslations('account');
  const short = { count: password.length, least: leastPassword };
  return {
    code: checked && code.trim() === '' ? t('required') : undefined,
    name: checked && name.trim() === '' ? t('required') : undefined,
    email: checked && !looksLikeEmail(email) ? t('emailWrong') : undefined,
    password: checked && password.length < leastPassword ? t('passwordShort', short) : undefined,
  };
}
