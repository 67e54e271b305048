'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { TeamStatus } from '@/engine/view/console';
import type { RevealFigures } from '@/engine/view/types';
import { clockDigits } from '@/words/countdown-steps';
import { signed } from '@/words/signed';

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
  const toCome = useTranslations('common.bill');
  const format = useFormatter();
  const { heading, bill } = reveal;
  if (!heading) return null;
  const value = signed(format, heading.heading);
  const words =
    heading.was === null
      ? t('heading', { value })
      : t('headingWas', { value, was: signed(format, heading.was) });
  return (
    <p className="text-xs text-muted">
      {words}
      {bill && <> · {toCome(bill)}</>}
    </p>
  );
}
