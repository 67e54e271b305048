'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLiveState } from '../../../_live/live-provider';
import { useKeys } from '../../../_ui/use-keys';
import { Notice } from '../notice';
import { StageFrame } from '../stage-frame';
import { slidesOf } from './slides';
import { StoryFooter } from './story-footer';

/** The debrief as a story to tell, one step at a time. */
export function Story() {
  const t = useTranslations('projector.story');
  const debrief = useLiveState((state) => state.debrief);
  const [at, setAt] = useState(0);
  const slides = debrief ? slidesOf(debrief.debrief, debrief.words) : [];
  const go = (step: number) => setAt(Math.max(0, Math.min(slides.length - 1, step)));
  useKeys({
    ArrowRight: () => go(at + 1),
    PageDown: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    PageUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(slides.length - 1),
  });
  const slide = slides[at];
  if (!debrief || !slide) return <Notice title={t('waiting')} />;
  return (
    <StageFrame>
      <div key={slide.id} className="flex min-h-0 flex-1 animate-phase flex-col">
        {slide.content}
      </div>
      <StoryFooter title={debrief.words.title} at={at} of={slides.length} onGo={go} />
    </StageFrame>
  );
}
