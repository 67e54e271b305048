'use client';

import { useTranslations } from 'use-intl';
import type { RevealView } from '@/engine/view/types';
import { groups } from '@/engine/vocabulary';
import { classNames } from '../../_ui/class-names';
import { RollingNumber } from '../../_ui/rolling-number';

/** The scale's end, unless one group moved by more. */
const fullBar = 2;
const noticeable = 0.1;

/** What it changed at once: where each stakeholder's opinion is heading. */
export function RevealEffect({ effect }: { effect: RevealView['effect'] }) {
  const t = useTranslations('play.reveal');
  const stakeholder = useTranslations('model.stakeholder');
  const rows = [...groups].sort((left, right) => Math.abs(effect[right]) - Math.abs(effect[left]));
  const most = Math.max(fullBar, ...rows.map((group) => Math.abs(effect[group])));
  const quiet = rows.every((group) => Math.abs(effect[group]) < noticeable);
  return (
    <section aria-label={t('effect')}>
      <h3 className="kicker">{t('effect')}</h3>
      {quiet ? (
        <p className="mt-1 text-sm text-muted">{t('waiting')}</p>
      ) : (
        <ul className="mt-1.5 grid animate-enter grid-cols-1 gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
          {rows.map((group) => (
            <Row key={group} label={stakeholder(group)} value={effect[group]} most={most} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ label, value, most }: { label: string; value: number; most: number }) {
  const share = (Math.abs(value) / most) * 50;
  const tone = Math.abs(value) < noticeable ? 'text-muted' : value < 0 ? 'text-danger' : 'text-good';
  return (
    <li className="grid grid-cols-[6.5rem_minmax(0,1fr)_3.25rem] items-center gap-2">
      <span className="truncate">{label}</span>
      <span aria-hidden="true" className="relative h-4">
        <span className="absolute inset-y-0 left-1/2 w-px bg-control" />
        <span
          className={classNames(
            'absolute inset-y-1 rounded-[2px] transition-[width] duration-[320ms]',
            value < 0 ? 'right-1/2 bg-danger' : 'left-1/2 bg-good',
          )}
          style={{ width: `${share}%` }}
        />
      </span>
      <span className={classNames('flex justify-end font-medium', tone)}>
        <RollingNumber value={value} signed decimals={1} />
      </span>
    </li>
  );
}
