'use client';

import { useTranslations } from 'use-intl';
import type { Farewell } from '@/app/_live/state';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { Button, ButtonLink } from '@/app/_ui/button';
import { ErrorState } from '@/app/_ui/error-state';

/** The line is closed for good: why, and the way on. The round itself goes on without us. */
export function SignedOff({ code }: { code: Farewell }) {
  const t = useTranslations('instructor.console');
  const inWords = useRefusalWords();
  const ticket = titleKey(code) === 'signedOut';
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-4 py-12">
      <ErrorState
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
      </ErrorState>
    </main>
  );
}

/** A ticket that was never fetched is malformed, one that came too late has expired: both mean signed out. */
function titleKey(code: Farewell): 'closed' | 'signedOut' | 'gone' {
  if (code === 'workshop-closed') return 'closed';
  return code === 'ticket-expired' || code === 'signed-out' || code === 'malformed' ? 'signedOut' : 'gone';
}
