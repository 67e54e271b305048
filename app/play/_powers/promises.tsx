'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';

/** How long the company has to keep what an option promises: only operations can tell. */
export function Promises({ view }: { view: PlayerView }) {
  const t = useTranslations('roles.promises');
  const locale = useLocale();
  const { responses = [] } = view.ballot ?? {};
  const promises = view.powers.operations?.promises ?? [];
  const hours = (minutes: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: minutes < 120 ? 'minute' : 'hour',
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(minutes < 120 ? minutes : minutes / 60);
  const shown = promises.flatMap(({ responseId, minutes, kind }) => {
    const response = responses.find(({ id }) => id === responseId);
    return response ? [{ id: responseId, label: response.label, minutes, kind }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('title')} className="mt-3">
      <h4 className="text-sm font-medium">{t('title')}</h4>
      <ul className="mt-1 text-sm">
        {shown.map(({ id, label, minutes, kind }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-3 border-b border-line py-1">
            <span className="min-w-0 text-pretty">{label}</span>
            <span className="text-muted">
              {t(`kind.${kind}`)} {t('within', { time: hours(minutes) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
