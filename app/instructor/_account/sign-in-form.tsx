'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { signIn } from '../../_account/account';
import { useProblemWords } from '../../_ask/use-problem-words';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { PasswordField } from './password-field';
import { Problem } from './problem';

interface SignInFormProps {
  /** What single sign-on said, in words. */
  problem?: string | undefined;
}

export function SignInForm({ problem }: SignInFormProps) {
  const t = useTranslations('account');
  const inWords = useProblemWords();
  const router = useRouter();
  const form = useForm({
    first: { email: '', password: '' },
    check: ({ email, password }) => ({
      email: email.trim() === '' ? t('required') : undefined,
      password: password === '' ? t('required') : undefined,
    }),
    send: async ({ email, password }) => {
      const answer = await signIn({ email: email.trim(), password });
      if (!answer.ok) return { form: inWords(answer.code) ?? t('signIn.wrong') };
      router.replace('/instructor');
      router.refresh();
      return 'leaving';
    },
  });
  return (
    <form {...form.props} className="flex flex-col gap-3">
      <TextField
        label={t('email')}
        {...form.field('email')}
        name="email"
        type="email"
        autoComplete="username"
      />
      <PasswordField {...form.field('password')} autoComplete="current-password" />
      <Problem words={form.problem ?? problem} />
      <Button type="submit" size="large" busy={form.busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
