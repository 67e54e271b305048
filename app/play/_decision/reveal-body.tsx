'use client';

import { CircleCheck, CircleSlash } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView, RevealView } from '@/engine/view/types';
import { StackedBar } from '../../_charts/stacked-bar';
import { useLiveState } from '../../_live/live-provider';
import { FeedClockProvider } from '../../_ui/feed/feed-clock';
import { useTextLanguage } from '../../_ui/text-language';
import { Consequence } from '../_reveal/consequence';
import { LookUp } from '../_reveal/look-up';
import { Published } from '../_reveal/published';
import { Reactions } from '../_reveal/reactions';
import { useFollowBeats } from '../_reveal/use-follow-beats';
import type { Telling } from '../_reveal/use-wall-beat';
import { WhoTurned } from '../_reveal/who-turned';

interface RevealBodyProps {
  view: PlayerView;
  reveal: RevealView;
  telling: Telling;
}

/** The moment: what goes out; then, in step with the wall, what follows, who reacts, who turns. A tap shows all of it at once. */
export function RevealBody({ view, reveal, telling }: RevealBodyProps) {
  const t = useTranslations('play.reveal');
  const lang = useTextLanguage();
  const [skipped, setSkipped] = useState(false);
  const moment = useLiveState((state) => state.moment);
  const clock = { playMs: moment?.p ?? 0, at: moment?.at ?? 0, rate: moment?.rate ?? 0 };
  const told = telling.beat === 'told';
  const follow = useFollowBeats();
  return (
    <div
      data-beats={skipped ? 'skipped' : 'running'}
      onPointerDown={() => setSkipped(told)}
      {...follow}
      className="flex flex-col gap-4"
    >
      <div>
        <p className="flex items-start gap-2 text-lg leading-snug font-semibold">
          {reveal.label === null ? (
            <CircleSlash className="mt-0.5 size-5 shrink-0 text-warn" aria-hidden="true" />
          ) : (
            <CircleCheck className="mt-0.5 size-5 shrink-0 text-accent" aria-hidden="true" />
          )}
          <span lang={reveal.label === null ? undefined : lang}>{reveal.label ?? t('silence')}</span>
        </p>
        <p className="mt-1 text-xs text-muted">
          {t(`ending.${view.practice ? 'practice' : reveal.ending}`, { seconds: Math.round(reveal.seconds) })}
        </p>
      </div>
      <FeedClockProvider clock={clock}>
        <Published view={view} reveal={reveal} />
        {told ? <Consequence reveal={reveal} /> : <LookUp telling={telling} />}
        {told && <Reactions reveal={reveal} />}
      </FeedClockProvider>
      {told && <WhoTurned reveal={reveal} />}
      {told && !view.practice && <Others reveal={reveal} />}
    </div>
  );
}

/** How the team voted, and, once all have decided, how many others chose otherwise. */
function Others({ reveal }: Pick<RevealBodyProps, 'reveal'>) {
  const t = useTranslations('play.reveal');
  const { others, split } = reveal;
  return (
    <div className="beat flex flex-col gap-3" style={{ animationDelay: '3600ms' }}>
      {others && (
        <p className="text-sm font-medium">
          {others.otherwise === 0 ? t('othersSame', others) : t('others', others)}
        </p>
      )}
      {split.length > 0 && (
        <StackedBar
          label={t('votes')}
          parts={split.map((part) => ({
            id: part.responseId,
            label: part.label,
            value: part.votes,
            strong: part.responseId === reveal.responseId,
          }))}
        />
      )}
    </div>
  );
}
