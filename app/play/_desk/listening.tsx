'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Sparkline } from '../../_charts/sparkline';
import { classNames } from '../../_ui/class-names';
import { ChannelShares } from './channel-shares';
import { LoudVoices } from './loud-voices';
import { RivalShare } from './rival-share';
import { SearchWord } from './search-word';
import { Warning } from './warning';

/** What monitoring tools give a brand: what is said, how much and how kindly. Not what is true. */
export function Listening({ view }: { view: PlayerView }) {
  const t = useTranslations('play.listening');
  return (
    <div className="flex flex-col gap-5">
      <Warning view={view} />
      <div className="grid grid-cols-2 gap-4">
        <Mentions view={view} />
        <Sentiment view={view} />
      </div>
      <ChannelShares view={view} />
      <Hashtags view={view} />
      <LoudVoices view={view} />
      <SearchWord />
      <RivalShare view={view} />
      <p className="text-xs text-muted">{t('limits')}</p>
    </div>
  );
}

function Figure({ title, figure, children }: { title: string; figure: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="kicker">{title}</h3>
      <p className="mt-0.5 text-xl leading-none font-semibold">{figure}</p>
      <div className="mt-2 overflow-hidden">{children}</div>
    </section>
  );
}

function Mentions({ view }: { view: PlayerView }) {
  const t = useTranslations('play.listening');
  const format = useFormatter();
  const now = view.listening.mentions.at(-1) ?? 0;
  return (
    <Figure
      title={t('mentions')}
      figure={
        <span translate="no" className="figures">
          {format.number(Math.round(now), { notation: 'compact' })}
        </span>
      }
    >
      <Sparkline values={view.listening.mentions} label={t('mentionsTrend')} width={160} height={36} />
    </Figure>
  );
}

function Sentiment({ view }: { view: PlayerView }) {
  const t = useTranslations('play.listening');
  const { sentiment, sentiments } = view.listening;
  const mood = moodOf(sentiment);
  return (
    <Figure
      title={t('sentiment')}
      figure={<span className={classNames('text-lg', moods[mood])}>{t(`mood.${mood}`)}</span>}
    >
      <Sparkline
        values={sentiments}
        label={t('sentimentTrend')}
        width={160}
        height={36}
        domain={[-1, 1]}
        colour="var(--muted)"
      />
    </Figure>
  );
}

type Mood = 'hostile' | 'critical' | 'mixed' | 'friendly';

const moods = {
  hostile: 'text-danger',
  critical: 'text-warn',
  mixed: 'text-text',
  friendly: 'text-good',
} as const satisfies Record<Mood, string>;

/** -1..1 */
function moodOf(sentiment: number): Mood {
  if (sentiment < -0.5) return 'hostile';
  if (sentiment < -0.15) return 'critical';
  return sentiment < 0.25 ? 'mixed' : 'friendly';
}

function Hashtags({ view }: { view: PlayerView }) {
  const t = useTranslations('play.listening');
  const format = useFormatter();
  const { hashtags } = view.listening;
  if (hashtags.length === 0) return null;
  return (
    <section aria-label={t('hashtags')}>
      <h3 className="kicker">{t('hashtags')}</h3>
      <ul className="mt-1.5 flex flex-col gap-1 text-sm">
        {hashtags.map(({ tag, posts, rising }) => (
          <li key={tag} className="flex items-baseline gap-2">
            <span className="min-w-0 truncate font-medium text-accent">#{tag}</span>
            {rising && <span className="text-xs text-warn">{t('rising')}</span>}
            <span translate="no" className="figures ml-auto text-xs text-muted">
              {format.number(posts, { notation: 'compact' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
