'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { TeamStatus } from '@/engine/view/console';
import type { RevealView } from '@/engine/view/types';
import { type Group, groups } from '@/engine/vocabulary';
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

function Change({ reveal }: { reveal: RevealView }) {
  const t = useTranslations('model.stakeholder');
  const format = useFormatter();
  const felt = Object.entries(reveal.effect).flatMap(([group, value]) =>
    isGroup(group) ? [{ group, value }] : [],
  );
  const [most] = felt.sort((left, right) => Math.abs(right.value) - Math.abs(left.value));
  if (!most || Math.abs(most.value) < 0.5) return null;
  const value = format
    .number(most.value, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
    .replace('-', '−');
  return (
    <p className={most.value < 0 ? 'text-xs text-danger' : 'text-xs text-good'}>
      {t(most.group)}{' '}
      <span translate="no" className="figures font-semibold">
        {value}
      </span>
    </p>
  );
}

function isGroup(name: string): name is Group {
  return groups.some((group) => group === name);
}
