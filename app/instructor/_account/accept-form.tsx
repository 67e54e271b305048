'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { isolated } from '@/app/_ui/isolated';
import { acceptSchema } from '@/wire/forms/people';
import { formLimits } from '@/wire/limits';
import type { StaffRole } from '@/wire/staff-roles';
import { signIn } from '../../_account/account';
import { askInJson } from '../../_ask/ask-server';
import { useProblemWords } from '../../_ask/use-problem-words';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { PasswordField } from './password-field';
import { Problem } from './problem';

const { least } = formLimits.password;

interface AcceptFormProps {
  token: string;
  invitation: { email: string; role: StaffRole; invitedBy: string };
}

export function AcceptForm({ token, invitation: { email, role, invitedBy } }: AcceptFormProps) {
  const t = useTranslations('people');
  const account = useTranslations('account');
  const form = useAccepting(token, email);
  return (
    <>
      <div>
        <p className="kicker">{t('invitation.by', { name: isolated(invitedBy) })}</p>
        <h1 className="mt-1 text-2xl text-balance">{t('invitation.heading', { role: t(`role.${role}`) })}</h1>
        <p className="mt-2 text-muted">{t(`roleLead.${role}`)}</p>
        <p className="mt-2 text-sm break-words text-muted">{t('invitation.email', { email })}</p>
      </div>
      <form {...form.props} className="flex flex-col gap-3">
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={account('name')}
          hint={account('nameHint')}
          {...form.field('name')}
          autoComplete="name"
        />
        <PasswordField
          hint={account('passwordHint', { least })}
          {...form.field('password')}
          autoComplete="new-password"
        />
        <Problem words={form.problem} />
        <Button type="submit" size="large" busy={form.busy}>
          {t('invitation.submit')}
        </Button>
      </form>
    </>
  );
}

function useAccepting(token: string, email: string) {
  const t = useTranslations('people');
  const account = useTranslations('account');
  const inWords = useProblemWords();
  const wrongFields = useWrongFields();
  const router = useRouter();
  return useForm({
    first: { name: '', password: '' },
    check: ({ name, password }) =>
      wrongFields(
        acceptSchema,
        { token, name, password },
        {
          name: account('required'),
          password: account('passwordShort', { count: password.length, least }),
        },
      ),
    send: async ({ name, password }) => {
      const form = { token, name: name.trim(), password };
      const made = await askInJson('/api/people/invitations/accept', 'POST', form);
      if (!made.ok) {
        const isHere = made.code === 'already-here';
        return {
          form: isHere ? t('problem.already-here') : (inWords(made.code) ?? t('invitation.overText')),
        };
      }
      const answer = await signIn({ email, password });
      router.replace(answer.ok ? '/instructor' : '/instructor/sign-in');
      return 'leaving';
    },
  });
}
