'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Avatar } from '../../_ui/avatar';
import { Badge, type Tone } from '../../_ui/badge';

type Voice = PlayerView['listening']['voices'][number];

const tones = {
  against: 'danger',
  for: 'good',
  mixed: 'warn',
  neutral: 'neutral',
} as const satisfies Record<Voice['stance'], Tone>;

/** Who is heard most, on which side by what they said, and in which tone. */
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
            <p className="min-w-0 flex-1 leading-tight">
              <span className="block truncate">{voice.name}</span>
              <About voice={voice} />
            </p>
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

function About({ voice: { posts, temper, followers } }: { voice: Voice }) {
  const t = useTranslations('play.listening');
  const format = useFormatter();
  const said = [
    t('posts', { count: posts }),
    temper && t(`temper.${temper}`),
    followers !== null && t('followers', { followers: format.number(followers, { notation: 'compact' }) }),
  ];
  return <span className="block truncate text-xs text-muted">{said.filter(Boolean).join(' · ')}</span>;
}
