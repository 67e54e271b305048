'use client';

import { useTranslations } from 'use-intl';
import { ErrorState } from '../../_ui/error-state';
import { GuestScreen, GuestSkeleton } from '../../_ui/guest-screen';
import { Choosing } from './choosing';
import { CourseView } from './course-view';
import { useEntering } from './use-entering';
import { useLtiProblem } from './use-lti-problem';

/** A learner goes on to their homework; an instructor chooses, or sees who has played. */
export function EnterScreen() {
  const t = useTranslations('lti');
  const inWords = useLtiProblem();
  const state = useEntering();
  return (
    <GuestScreen>
      {state.at === 'opening' && <GuestSkeleton label={t('opening')} />}
      {state.at === 'choosing' && <Choosing ticket={state.ticket} />}
      {state.at === 'course' && <CourseView ticket={state.ticket} />}
      {state.at === 'refused' && <ErrorState title={t('problem.title')}>{inWords(state.code)}</ErrorState>}
    </GuestScreen>
  );
}
