'use client';

import { useTranslations } from 'use-intl';
import { useRefusalWords } from '../../_live/use-refusal';
import { ButtonLink } from '../../_ui/button';
import { ErrorState } from '../../_ui/error-state';
import { PageHeader } from '../../_ui/page-header';
import { Skeleton } from '../../_ui/skeleton';
import { Accept } from './accept';
import { type InvitationState, useInvitation } from './use-invitation';

/** From an invitation's link to the console or the observer's view: what it is for, which rights, which name. */
export function InvitationScreen() {
  const { state, line } = useInvitation();
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4">
      <PageHeader />
      <main className="flex flex-1 flex-col gap-6 pt-6 pb-10 sm:pt-16">
        {state.at === 'open' ? (
          <Accept card={state.card} token={state.token} line={line} />
        ) : (
          <NotOpen state={state} />
        )}
      </main>
    </div>
  );
}

function NotOpen({ state }: { state: Exclude<InvitationState, { at: 'open' }> }) {
  const t = useTranslations('staff.invitation');
  const common = useTranslations('common');
  const inWords = useRefusalWords();
  if (state.at === 'looking-up') {
    return (
      <>
        <p role="status" className="sr-only">
          {t('lookingUp')}
        </p>
        <Skeleton className="h-9 w-3/4" />
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-14 w-full" />
      </>
    );
  }
  return (
    <ErrorState title={t('over')} action={<ButtonLink href="/">{common('toStart')}</ButtonLink>}>
      {state.at === 'no-link' ? t('noLink') : inWords(state.refusal)}
    </ErrorState>
  );
}
