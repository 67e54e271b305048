'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { staffRoles } from '@/wire/staff-roles';
import { askInJson } from '../../_ask/ask-server';
import { useProblemWords } from '../../_ask/use-problem-words';
import { ButtonLink } from '../../_ui/button';
import { ErrorState } from '../../_ui/error-state';
import { GuestSkeleton } from '../../_ui/guest-screen';
import { AcceptForm } from './accept-form';
import { useHash } from './use-hash';

const card = z.object({ email: z.string(), role: z.enum(staffRoles), invitedBy: z.string() });
type StaffInvitation = z.infer<typeof card>;

/** From the link of an invitation to an account: who invites, as what, then a name and a password. */
export function AcceptInvitation() {
  const t = useTranslations('people.invitation');
  const inWords = useProblemWords();
  const token = useHash();
  const found = useFound(token);
  if (token === '') return <NotOpen>{t('noLink')}</NotOpen>;
  if (token === undefined || found === undefined) return <GuestSkeleton label={t('lookingUp')} />;
  if (typeof found === 'string') return <NotOpen>{inWords(found) ?? t('overText')}</NotOpen>;
  return <AcceptForm token={token} invitation={found} />;
}

/** What the link is, or the code of why it is nothing; undefined while it is asked. */
function useFound(token: string | undefined): StaffInvitation | string | undefined {
  const [found, setFound] = useState<StaffInvitation | string>();
  useEffect(() => {
    if (!token) return undefined;
    const leaving = new AbortController();
    async function lookUp() {
      const answer = await askInJson('/api/people/invitations/look-up', 'POST', { token }, leaving.signal);
      if (!leaving.signal.aborted) setFound(answer.ok ? card.parse(answer.body) : answer.code);
    }
    void lookUp();
    return () => leaving.abort();
  }, [token]);
  return found;
}

function NotOpen({ children }: { children: string }) {
  const t = useTranslations('people.invitation');
  return (
    <ErrorState title={t('over')} action={<ButtonLink href="/instructor/sign-in">{t('signIn')}</ButtonLink>}>
      {children}
    </ErrorState>
  );
}
