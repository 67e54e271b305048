'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { z } from 'zod';
import { useWrongFields } from '@/app/_forms/use-wrong-fields';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/text-field';
import { type Form, useForm } from '@/app/_ui/use-form';
import { invitationSchema } from '@/wire/forms/people';
import type { StaffRole } from '@/wire/staff-roles';
import { Problem } from '../../_account/problem';
import { RoleChoice } from './role-choice';
import { ShownLink } from './shown-link';
import { usePeopleChange } from './use-people-change';

const answerSchema = z.object({ address: z.string(), mailed: z.boolean(), expiresAt: z.number() });
type Made = z.infer<typeof answerSchema> & { email: string };

const usualRole: StaffRole = 'trainer';

export function InviteForm() {
  const t = useTranslations('people.invite');
  const [made, setMade] = useState<Made>();
  const form = useInviting(setMade);
  return (
    <section className="mt-10">
      <h2 className="text-lg">{t('title')}</h2>
      <form {...form.props} className="mt-3 flex max-w-lg flex-col gap-3">
        <TextField label={t('email')} type="email" autoComplete="off" {...form.field('email')} />
        <RoleChoice label={t('role')} value={form.values.role} onValueChange={(role) => form.put({ role })} />
        <Problem words={form.problem} />
        <Button type="submit" busy={form.busy} className="self-start">
          {t('submit')}
        </Button>
      </form>
      <div role="status" className="mt-4 max-w-lg">
        {made && <Invited made={made} />}
      </div>
    </section>
  );
}

function Invited({ made: { email, mailed, address, expiresAt } }: { made: Made }) {
  const t = useTranslations('people.invite');
  const format = useFormatter();
  const date = format.dateTime(new Date(expiresAt), { dateStyle: 'long' });
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm break-words">{t(mailed ? 'mailed' : 'shown', { email, date })}</p>
      <ShownLink address={address} copy={t('copy')} />
    </div>
  );
}

function useInviting(onMade: (made: Made) => void): Form<{ email: string; role: StaffRole }> {
  const wrong = useTranslations('account')('emailWrong');
  const wrongFields = useWrongFields();
  const { change } = usePeopleChange();
  const first = { email: '', role: usualRole };
  const form = useForm({
    first,
    check: (values) => wrongFields(invitationSchema, values, { email: wrong }),
    send: async ({ email: typed, role }) => {
      const email = typed.trim();
      const answer = await change('invitations', 'POST', { email, role });
      if (!answer.ok) return { form: answer.words };
      onMade({ ...answerSchema.parse(answer.body), email });
      form.put(first);
      return undefined;
    },
  });
  return form;
}
