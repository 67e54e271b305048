'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Avatar } from '../../_ui/avatar';
import { Badge, type Tone } from '../../_ui/badge';

type Stance = PlayerView['listening']['voices'][number]['stance'];

const tones = { against: 'danger', for: 'good', neutral: 'neutral' } as const satisfies Record<Stance, Tone>;

/** Who is heard most, and on which side. */
export function LoudVoices({ view }: { view: PlayerView }) {
  const t = useTranslations('play.listening');
  const format = useFormatter();
  const { voices } = view.listening;
  if (voices.length === 0) return null;
  return (
    <section aria-label={t('voices')}>
      <h3 className="kicker">{t('voices')}</h3>
      <ul className="mt-1.5 flex flex-col gap-2 text-sm">
        {voices.map((voice) => (
          <li key={`${voice.handle} ${voice.name}`} className="flex items-center gap-2.5">
            <Avatar name={voice.name} id={voice.handle} size="small" />
            <span className="min-w-0 flex-1 truncate">{voice.name}</span>
            <Badge tone={tones[voice.stance]}>{t(`stance.${voice.stance}`)}</Badge>
            <span translate="no" className="figures w-12 text-right text-xs text-muted">
              {format.number(voice.reach, { notation: 'compact' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
