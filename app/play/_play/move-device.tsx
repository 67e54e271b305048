'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '../../_live/live-provider';

/** The seat outlives the phone: its code opens it anywhere. */
export function MoveDevice() {
  const t = useTranslations('play.menu.move');
  const code = useLiveState(({ you }) => (you?.as === 'player' ? you.seatCode : null));
  if (code === null) return null;
  return (
    <section aria-label={t('title')} className="rounded-md border border-line bg-surface p-4">
      <h3 className="text-sm font-semibold">{t('title')}</h3>
      <p className="mt-1 text-xs text-muted">{t('text')}</p>
      <p translate="no" className="figures mt-3 text-xl tracking-[0.08em] select-all">
        {code}
      </p>
      <p className="mt-1 text-xs text-muted">{t('keep')}</p>
    </section>
  );
}
