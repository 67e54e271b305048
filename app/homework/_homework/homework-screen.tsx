'use client';

import { useTranslations } from 'use-intl';
import { useRefusalWords } from '../../_live/use-refusal';
import { ButtonLink } from '../../_ui/button';
import { ErrorState } from '../../_ui/error-state';
import { GuestScreen, GuestSkeleton } from '../../_ui/guest-screen';
import { Toasts } from '../../_ui/toast';
import { HomeworkPart } from './homework-part';
import { type HomeworkState, useHomework } from './use-homework';

/** From a homework's link to a practice round, and to one's own results. */
export function HomeworkScreen() {
  const { state, line, again } = useHomework();
  return (
    <Toasts>
      <GuestScreen>
        {state.at === 'open' ? (
          <HomeworkPart {...state} line={line} onChange={again} />
        ) : (
          <NotOpen state={state} />
        )}
      </GuestScreen>
    </Toasts>
  );
}

function NotOpen({ state }: { state: Exclude<HomeworkState, { at: 'open' }> }) {
  const t = useTranslations('homework.page');
  const common = useTranslations('common');
  const inWords = useRefusalWords();
  if (state.at === 'looking-up') return <GuestSkeleton label={t('lookingUp')} />;
  return (
    <ErrorState title={t('failedTitle')} action={<ButtonLink href="/">{common('toStart')}</ButtonLink>}>
      {state.at === 'no-link' ? t('noLink') : inWords(state.refusal)}
    </ErrorState>
  );
}
