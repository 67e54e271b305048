'use client';

import { Lock } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { ProjectorView } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';

/** What people say, as much of it as has room beside a headline. */
const mostHeard = 3;

/** Scene A: the newest thing that everybody has seen, as large as its length allows, its picture beside it. */
export function Headline({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const locale = useLocale();
  const { headline } = view;
  if (!headline) {
    return (
      <p className="max-w-[80%] font-serif text-stage-pin leading-tight text-muted">{t('noHeadline')}</p>
    );
  }
  const heard = headline.picture === null ? view.ticker.lines.slice(0, mostHeard) : [];
  const { both } = scenarioTime(headline.minute, view.clock.firstDay, locale);
  return (
    <article
      key={headline.text}
      className={classNames(
        'grid min-h-0 flex-1 animate-phase items-center gap-[4vw]',
        headline.picture !== null && 'grid-cols-2',
        heard.length > 0 && 'grid-cols-[minmax(0,3fr)_minmax(0,2fr)]',
        headline.direct && 'rounded-md border-4 border-dashed border-warn px-[2vw]',
      )}
    >
      <div className="min-w-0">
        {headline.direct && (
          <p className="mb-4 flex items-center gap-4 text-stage font-semibold text-warn">
            <Lock className="size-10" aria-hidden="true" />
            {t('onlyYou')}
          </p>
        )}
        <p className="flex flex-wrap items-baseline gap-x-5 text-stage text-muted">
          <span className="font-semibold text-text">
            <ScenarioText>{headline.author}</ScenarioText>
          </span>
          <span>
            <ScenarioText>{headline.channelName}</ScenarioText>
          </span>
          <time className="figures">{both}</time>
        </p>
        <p
          className={classNames(
            'mt-4 font-serif leading-[1.12] text-balance whitespace-pre-line',
            sizeFor(headline.text.length * (headline.picture ? 1.9 : heard.length > 0 ? 1.5 : 1)),
          )}
        >
          <ScenarioText>{headline.text}</ScenarioText>
        </p>
      </div>
      {headline.picture && (
        // biome-ignore lint/performance/noImgElement: small files of our own, already in their size
        <img
          src={headline.picture.src}
          alt={headline.picture.alt}
          className="max-h-full w-full animate-drift rounded-md object-cover"
        />
      )}
      {heard.length > 0 && <Heard lines={heard} />}
    </article>
  );
}

/** What people say about it, beside a headline that has no picture. */
function Heard({ lines }: { lines: readonly string[] }) {
  return (
    <ul aria-hidden="true" className="flex min-h-0 flex-col gap-[3vh] overflow-hidden">
      {lines.map((line) => (
        <li key={line} className="animate-enter rounded-md border-l-8 border-line bg-surface px-8 py-[2.5vh]">
          <p className="line-clamp-3 text-stage leading-tight">
            <ScenarioText>{line}</ScenarioText>
          </p>
        </li>
      ))}
    </ul>
  );
}

function sizeFor(length: number): string {
  if (length < 90) return 'text-stage-pin font-semibold';
  if (length < 190) return 'text-4xl font-semibold';
  return length < 340 ? 'text-[3.5rem] font-medium' : 'line-clamp-8 text-3xl font-medium';
}
