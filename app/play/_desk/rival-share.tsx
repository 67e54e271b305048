'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';

type Sides = NonNullable<PlayerView['listening']['rival']>['all'];

/** How much of the talk names the rival, and whether that talk is kinder to you or harsher than all of it. */
export function RivalShare({ view }: { view: PlayerView }) {
  const t = useTranslations('play.listening.rival');
  const format = useFormatter();
  const { rival } = view.listening;
  if (!rival) return null;
  const share = format.number(rival.share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section aria-label={t('title', { name: rival.name })}>
      <h3 className="kicker">{t('title', { name: rival.name })}</h3>
      <p className="mt-1 text-sm">
        {rival.posts === 0 ? t('none', { name: rival.name }) : t('share', { share, count: rival.posts })}
      </p>
      <ul className="mt-2 flex flex-col gap-2 text-xs">
        <Split label={t('all')} sides={rival.all} />
        {rival.posts > 0 && <Split label={t('naming', { name: rival.name })} sides={rival.naming} />}
      </ul>
    </section>
  );
}

function Split({ label, sides }: { label: string; sides: Sides }) {
  const t = useTranslations('play.listening.rival');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <li>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-medium">{label}</span>
        <span className="figures text-muted">
          {t('sides', { against: percent(sides.against), for: percent(sides.for) })}
        </span>
      </p>
      <span
        aria-hidden="true"
        className="mt-1 flex h-2 justify-between overflow-hidden rounded-full bg-text/8"
      >
        <span className="h-full bg-danger" style={{ width: `${sides.against * 100}%` }} />
        <span className="h-full bg-good" style={{ width: `${sides.for * 100}%` }} />
      </span>
    </li>
  );
}
