'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { setupSchema } from '@/wire/forms/account';
import { formLimits } from '@/wire/limits';
import { accountRefusals, setUp } from '../../_account/account';
import { useProblemWords } from '../../_ask/use-problem-words';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { PasswordField } from './password-field';
import { Problem } from './problem';

const nobody = { code: '', name: '', email: '', password: '' };
const { least } = formLimits.password;

export function SetupForm() {
  const t = useTranslations('account');
  const form = useSetup();
  return (
    <form {...form.props} className="flex flex-col gap-3">
      <TextField
        label={t('setup.code')}
        hint={t('setup.codeHint')}
        {...form.field('code')}
        className="figures uppercase"
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <TextField label={t('name')} hint={t('nameHint')} {...form.field('name')} autoComplete="name" />
      <TextField label={t('email')} {...form.field('email')} type="email" autoComplete="username" />
      <PasswordField
        hint={t('passwordHint', { least })}
        {...form.field('password')}
        autoComplete="new-password"
      />
      <Problem words={form.problem} />
      <Button type="submit" size="large" busy={form.busy}>
        {t('setup.submit')}
      </Button>
    </form>
  );
}

function useSetup() {
  const t = useTranslations('account');
  const inWords = useProblemWords();
  const wrongFields = useWrongFields();
  const router = useRouter();
  return useForm({
    first: nobody,
    check: (person) =>
      wrongFields(setupSchema, person, {
        code: t('required'),
        name: t('required'),
        email: t('emailWrong'),
        password: t('passwordShort', { count: person.password.length, least }),
      }),
    send: async (person) => {
      const answer = await setUp({ ...person, name: person.name.trim(), email: person.email.trim() });
      if (!answer.ok) {
        const own = accountRefusals.find((one) => one === answer.code);
        if (own === 'wrong-setup-code') return { code: t('setup.wrongCode') };
        return { form: own ? t(problemKeys[own]) : (inWords(answer.code) ?? t('setup.malformed')) };
      }
      router.replace('/instructor');
      return 'leaving';
    },
  });
}

const problemKeys = {
  'setup-closed': 'setup.closed',
  malformed: 'setup.malformed',
  'wrong-password': 'setup.closed',
} as const satisfies Record<Exclude<(typeof accountRefusals)[number], 'wrong-setup-code'>, string>;
