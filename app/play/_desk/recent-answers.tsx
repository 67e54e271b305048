'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Badge, type Tone } from '../../_ui/badge';

type Recent = PlayerView['desk']['recent'][number];

/** How the last answers were taken: the desk teaches by what comes back. */
export function RecentAnswers({ view }: { view: PlayerView }) {
  const t = useTranslations('play.desk');
  const { recent, answered } = view.desk;
  if (answered === 0) return null;
  return (
    <section aria-label={t('recent')} className="border-t border-line pt-3">
      <h3 className="kicker">{t('answered', { count: answered })}</h3>
      <ul className="mt-2 flex flex-col gap-2">
        {recent.map((item) => (
          <li key={item.id} className="flex items-start gap-2 text-sm">
            <Badge tone={tones[fitOf(item)]}>{t(`fit.${fitOf(item)}`)}</Badge>
            <p className="min-w-0 flex-1">
              <span className="font-medium">{t(`answer.${item.answer}`)}</span>{' '}
              <span className="line-clamp-1 text-xs text-muted">{item.text}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Fit = 'good' | 'fair' | 'poor' | 'harmful';

const tones = { good: 'good', fair: 'neutral', poor: 'warn', harmful: 'danger' } as const satisfies Record<
  Fit,
  Tone
>;

/** 1 fits, 0.5 acceptable, 0 poor, -1 harmful: the words for what lies between. */
function fitOf({ fit }: Recent): Fit {
  if (fit >= 0.75) return 'good';
  if (fit >= 0.25) return 'fair';
  return fit > -0.25 ? 'poor' : 'harmful';
}
