'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { PlayerView, RevealView } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';
import { FeedCard } from '../../_ui/feed/feed-card';
import { shownItem } from '../../_ui/feed/shown-item';

/** The first beat: what was chosen goes out, as it will look to everybody. */
export function Published({ view, reveal }: { view: PlayerView; reveal: RevealView }) {
  const t = useTranslations('play.reveal');
  const locale = useLocale();
  const id = useId();
  const { published } = reveal;
  const { firstDay } = view.clock;
  if (!published)
    return <p className="text-sm text-muted">{t(reveal.label === null ? 'silence' : 'unsaid')}</p>;
  const { clock } = scenarioTime(reveal.minute, firstDay, locale);
  const inside = published.kind === 'internal';
  return (
    <section aria-labelledby={id} className="beat-flies">
      <h3 id={id} className="kicker">
        {t(inside ? 'internal' : 'published', { channel: published.channelName, time: clock })}
      </h3>
      <div className="mt-1.5 -mx-4 border-t border-line">
        <FeedCard item={{ ...shownItem(published, firstDay, locale), n: -published.n }} />
      </div>
    </section>
  );
}
