'use client';

import { useTranslations } from 'use-intl';
import type { Farewell } from '@/app/_live/state';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { Button, ButtonLink } from '@/app/_ui/button';
import { MessageScreen } from '@/app/_ui/message-screen';

/** The line is closed for good: why, and the way on. The round itself goes on without us. */
export function SignedOff({ code }: { code: Farewell }) {
  const t = useTranslations('instructor.console');
  const inWords = useRefusalWords();
  const ticket = titleKey(code) === 'signedOut';
  return (
    <MessageScreen
      title={t(titleKey(code))}
      action={
        <div className="flex flex-wrap gap-2">
          {ticket && <ButtonLink href="/instructor/sign-in">{t('signIn')}</ButtonLink>}
          <Button kind="secondary" onClick={() => window.location.reload()}>
            {t('reload')}
          </Button>
          {code !== 'access-revoked' && (
            <ButtonLink kind="quiet" href="/instructor">
              {t('back')}
            </ButtonLink>
          )}
        </div>
      }
    >
      {inWords({ code })}
    </MessageScreen>
  );
}

/** A ticket that was never fetched is malformed, one that came too late has expired: both mean signed out. */
function titleKey(code: Farewell): 'closed' | 'signedOut' | 'gone' {
  if (code === 'workshop-closed') return 'closed';
  return code === 'ticket-expired' || code === 'signed-out' || code === 'malformed' ? 'signedOut' : 'gone';
}
