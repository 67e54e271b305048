'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { forgottenSchema } from '@/wire/forms/people';
import { forgotPassword } from '../../_account/account';
import { useFailureWords } from '../../_ask/use-problem-words';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { Problem } from './problem';

/** Says the same whether or not there is such an account. */
export function ForgottenForm() {
  const t = useTranslations('account');
  const inWords = useFailureWords();
  const wrongFields = useWrongFields();
  const [isSent, setIsSent] = useState(false);
  const form = useForm({
    first: { email: '' },
    check: (values) => wrongFields(forgottenSchema, values, { email: t('emailWrong') }),
    send: async ({ email }) => {
      const answer = await forgotPassword(email.trim());
      if (!answer.ok) return { form: inWords(answer.code) };
      setIsSent(true);
      return undefined;
    },
  });
  return (
    <form {...form.props} className="flex flex-col gap-3">
      <TextField label={t('email')} {...form.field('email')} type="email" autoComplete="username" />
      <Problem words={form.problem} />
      <p role="status" className="text-sm text-pretty">
        {isSent && t('forgotten.sent')}
      </p>
      <Button type="submit" size="large" busy={form.busy}>
        {t('forgotten.submit')}
      </Button>
    </form>
  );
}
