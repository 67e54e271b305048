'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { newPasswordSchema } from '@/wire/forms/people';
import { formLimits } from '@/wire/limits';
import { choosePassword } from '../../_account/account';
import { useProblemWords } from '../../_ask/use-problem-words';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { Button, ButtonLink } from '../../_ui/button';
import { SkeletonText } from '../../_ui/skeleton';
import { useForm } from '../../_ui/use-form';
import { PasswordField } from './password-field';
import { Problem } from './problem';
import { useHash } from './use-hash';

const { least } = formLimits.password;

/** Chooses a new password with the link in somebody's hands. */
export function NewPasswordForm() {
  const t = useTranslations('account.newPassword');
  const token = useHash();
  const [isSaved, setIsSaved] = useState(false);
  if (token === undefined) return <SkeletonText lines={3} />;
  if (token === '') return <Problem words={t('noLink')} />;
  if (!isSaved) return <ChoosePassword token={token} onSaved={() => setIsSaved(true)} />;
  return (
    <div className="flex flex-col gap-4">
      <p role="status">{t('saved')}</p>
      <ButtonLink href="/instructor/sign-in" size="large">
        {t('signIn')}
      </ButtonLink>
    </div>
  );
}

function ChoosePassword({ token, onSaved }: { token: string; onSaved: () => void }) {
  const t = useTranslations('account');
  const inWords = useProblemWords();
  const wrongFields = useWrongFields();
  const form = useForm({
    first: { newPassword: '' },
    check: (values) =>
      wrongFields(newPasswordSchema, values, {
        newPassword: t('passwordShort', { count: values.newPassword.length, least }),
      }),
    send: async ({ newPassword }) => {
      const answer = await choosePassword(token, newPassword);
      if (answer.ok) onSaved();
      else if (answer.code === 'malformed') return { form: t('newPassword.over') };
      else return { form: inWords(answer.code) ?? t('newPassword.over') };
      return undefined;
    },
  });
  return (
    <form {...form.props} className="flex flex-col gap-3">
      <PasswordField
        hint={t('passwordHint', { least })}
        {...form.field('newPassword')}
        autoComplete="new-password"
      />
      <Problem words={form.problem} />
      <Button type="submit" size="large" busy={form.busy}>
        {t('newPassword.submit')}
      </Button>
    </form>
  );
}
