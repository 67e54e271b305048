'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FirstDayProvider } from '@/app/_debrief/first-day';
import { LiveReplays } from '@/app/_debrief/replays/replays-context';
import { useLiveState } from '@/app/_live/live-provider';
import { useScenarioTime } from '@/app/_live/use-play-clock';
import { TextLanguage } from '@/app/_ui/text-language';
import { useKeys } from '@/app/_ui/use-keys';
import { inResultPoints } from '@/reports/reading/result-points';
import { placeOf, slideList } from '@/reports/reading/slide-list';
import type { DebriefMessage } from '@/wire/downstream';
import { Notice } from '../notice';
import { StageFrame } from '../stage-frame';
import { Over } from './ending/over';
import { SlideContent } from './slide-content';
import { StoryFooter } from './story-footer';
import { useSlide } from './use-slide';

/** The debrief as a story to tell, one step at a time. */
export function Story() {
  const privacy = useTranslations('privacy.mode');
  const debrief = useLiveState((state) => state.debrief);
  if (!debrief) return <Waiting />;
  if (debrief.debrief.teams.length === 0) return <Notice title={privacy('nothing')} />;
  return (
    <LiveReplays roundId={debrief.roundId}>
      <TextLanguage languages={[]} read={debrief.words.language}>
        <FirstDayProvider value={debrief.words.firstDay}>
          <Steps key={debrief.roundId} message={debrief} />
        </FirstDayProvider>
      </TextLanguage>
    </LiveReplays>
  );
}

/** The clock has stopped; the debrief is worked out meanwhile. */
function Waiting() {
  const t = useTranslations('projector.story');
  const { both } = useScenarioTime();
  return (
    <StageFrame>
      <Over title={t('ending.over', { moment: both })}>
        <p className="animate-appear text-stage text-muted">{t('waiting')}</p>
      </Over>
    </StageFrame>
  );
}

/** The arrows turn the pages here; the console may turn them too. */
function Steps({ message: { roundId, debrief: told, words } }: { message: DebriefMessage }) {
  const debrief = useMemo(() => inResultPoints(told), [told]);
  const { shown, show } = useSlide(roundId);
  const slides = slideList(debrief);
  const at = placeOf(slides, shown);
  const go = (step: number) => {
    const next = slides[Math.max(0, Math.min(slides.length - 1, step))];
    if (next && next.id !== slides[at]?.id) show({ slide: next.id });
  };
  useKeys({
    ArrowRight: () => go(at + 1),
    ' ': () => go(at + 1),
    PageDown: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    PageUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(slides.length - 1),
  });
  const slide = slides[at];
  if (!slide) return null;
  return (
    <StageFrame>
      <div key={slide.id} className="flex min-h-0 flex-1 animate-phase flex-col">
        <SlideContent {...{ slide, debrief, words, shown, show }} />
      </div>
      <StoryFooter title={words.title} slides={slides} at={at} onGo={go} />
    </StageFrame>
  );
}
