'use client';

import { useLocale, useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { ProjectorView } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';

/** The newest thing that everybody has seen, as large as its length allows. */
export function Headline({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const locale = useLocale();
  const { headline } = view;
  if (!headline) {
    return (
      <p className="max-w-[80%] font-serif text-stage-pin leading-tight text-muted">{t('noHeadline')}</p>
    );
  }
  const { both } = scenarioTime(headline.minute, view.clock.firstDay, locale);
  return (
    <article key={headline.text} className="animate-phase">
      <p className="flex items-baseline gap-4 text-stage text-muted">
        <span className="font-semibold text-accent">{headline.channelName}</span>
        <time className="figures">{both}</time>
      </p>
      <p className={classNames('mt-3 font-serif leading-[1.12] text-balance', sizeFor(headline.text))}>
        {headline.text}
      </p>
    </article>
  );
}

function sizeFor(text: string): string {
  if (text.length < 90) return 'text-stage-pin font-semibold';
  if (text.length < 170) return 'text-4xl font-semibold';
  return text.length < 300 ? 'text-3xl font-medium' : 'line-clamp-6 text-2xl font-medium';
}
