'use client';

import { useTranslations } from 'use-intl';
import type { TeamStatus } from '@/engine/view/console';
import type { RevealFigures } from '@/engine/view/types';
import { clockDigits } from '@/words/countdown-steps';

/** What the team chose last, how long it took, and what it has changed so far. */
export function LastReveal({ team }: { team: Pick<TeamStatus, 'resolved'> }) {
  const t = useTranslations('instructor.stage');
  const [last] = team.resolved;
  if (!last) return <p className="text-xs text-muted">{t('noneYet')}</p>;
  return (
    <div className="flex flex-col gap-0.5">
      <p className="kicker">
        {t('chose')} · {t('after', { time: clockDigits(Math.round(last.seconds)) })}
      </p>
      <p className="text-sm leading-snug">{last.label ?? t('saidNothing')}</p>
      <Change reveal={last} />
    </div>
  );
}

/** Which way it turned all groups together, where that is certain; never a figure for nothing (D10). */
function Change({ reveal }: { reveal: RevealFigures }) {
  const t = useTranslations('instructor.stage');
  const { heading, owed } = reveal;
  if (!heading) return null;
  const words =
    heading.was === null
      ? t('heading', { value: heading.heading })
      : t('headingWas', { value: heading.heading, was: heading.was });
  return (
    <p className="text-xs text-muted">
      {words}
      {owed && <> · {t('owed')}</>}
    </p>
  );
}
