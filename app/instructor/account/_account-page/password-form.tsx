'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { changePassword } from '@/app/_account/account';
import { useFailureWords } from '@/app/_ask/use-problem-words';
import { useWrongFields } from '@/app/_forms/use-wrong-fields';
import { Button } from '@/app/_ui/button';
import { toast } from '@/app/_ui/toast';
import { useForm } from '@/app/_ui/use-form';
import { newPasswordSchema } from '@/wire/forms/people';
import { formLimits } from '@/wire/limits';
import { PasswordField } from '../../_account/password-field';
import { Problem } from '../../_account/problem';

const { least } = formLimits.password;
const empty = { currentPassword: '', newPassword: '' };

/** Changes the password, which ends every other sign-in. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('account');
  const form = useChanging();
  return (
    <form {...form.props} className="flex flex-col gap-3">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('page.password.current')}
        name="current-password"
        {...form.field('currentPassword')}
        autoComplete="current-password"
      />
      <PasswordField
        label={t('page.password.fresh')}
        name="new-password"
        hint={t('passwordHint', { least })}
        {...form.field('newPassword')}
        autoComplete="new-password"
      />
      <Problem words={form.problem} />
      <Button type="submit" kind="secondary" busy={form.busy} className="self-start">
        {t('page.password.submit')}
      </Button>
    </form>
  );
}

function useChanging() {
  const t = useTranslations('account');
  const inWords = useFailureWords();
  const wrongFields = useWrongFields();
  const router = useRouter();
  const form = useForm({
    first: empty,
    check: ({ currentPassword, newPassword }) => ({
      ...wrongFields(
        newPasswordSchema,
        { newPassword },
        { newPassword: t('passwordShort', { count: newPassword.length, least }) },
      ),
      currentPassword: currentPassword === '' ? t('required') : undefined,
    }),
    send: async (values) => {
      const answer = await changePassword(values);
      // The library says of a wrong current password that the request was malformed; its form was checked here.
      if (!answer.ok && answer.code === 'malformed') return { currentPassword: t('page.password.wrong') };
      if (!answer.ok) return { form: inWords(answer.code) };
      form.put(empty);
      toast(t('page.password.done'));
      router.refresh();
      return undefined;
    },
  });
  return form;
}
