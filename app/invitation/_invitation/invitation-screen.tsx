'use client';

import { useTranslations } from 'use-intl';
import { useRefusalWords } from '../../_live/use-refusal';
import { ButtonLink } from '../../_ui/button';
import { ErrorState } from '../../_ui/error-state';
import { GuestScreen, GuestSkeleton } from '../../_ui/guest-screen';
import { Accept } from './accept';
import { type InvitationState, useInvitation } from './use-invitation';

/** From an invitation's link to the console or the observer's view: what it is for, which rights, which name. */
export function InvitationScreen() {
  const { state, line } = useInvitation();
  return (
    <GuestScreen>
      {state.at === 'open' ? (
        <Accept card={state.card} token={state.token} line={line} />
      ) : (
        <NotOpen state={state} />
      )}
    </GuestScreen>
  );
}

function NotOpen({ state }: { state: Exclude<InvitationState, { at: 'open' }> }) {
  const t = useTranslations('staff.invitation');
  const common = useTranslations('common');
  const inWords = useRefusalWords();
  if (state.at === 'looking-up') return <GuestSkeleton label={t('lookingUp')} />;
  return (
    <ErrorState title={t('over')} action={<ButtonLink href="/">{common('toStart')}</ButtonLink>}>
      {state.at === 'no-link' ? t('noLink') : inWords(state.refusal)}
    </ErrorState>
  );
}
