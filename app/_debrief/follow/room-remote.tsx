'use client';

import { ChevronLeft, ChevronRight, Presentation } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { placeOf, slideList } from '@/reports/reading/slide-list';
import { controlLook } from '../../_ui/field';
import { IconButton } from '../../_ui/icon-button';
import { useKeys } from '../../_ui/use-keys';
import { useSlideTitle } from '../story/use-slide-title';
import { useRoom } from './room-context';
import { SpeakerNote } from './speaker-note';

interface RoomRemoteProps {
  debrief: Debrief;
}

/** The pages of the projector, turned from here: with the buttons, the list, or the arrow keys. */
export function RoomRemote({ debrief }: RoomRemoteProps) {
  const t = useTranslations('debrief.room');
  const title = useSlideTitle();
  const room = useRoom();
  const slides = slideList(debrief);
  const at = placeOf(slides, room?.presented ?? null);
  const go = (step: number) => {
    const slide = slides[step];
    if (slide) void room?.show?.({ slide: slide.id });
  };
  useKeys({ ArrowRight: () => go(at + 1), ArrowLeft: () => go(at - 1) });
  if (!room?.show) return null;
  return (
    <section
      aria-label={t('remote')}
      className="sticky bottom-0 z-20 border-t border-control bg-raised print:hidden"
    >
      <div className="mx-auto flex max-w-6xl items-center gap-2 px-4 py-1.5 text-sm md:px-8">
        <Presentation className="size-4 text-muted" aria-hidden="true" />
        <span className="text-muted max-md:sr-only">{t('onProjector')}</span>
        <IconButton icon={ChevronLeft} label={t('previous')} disabled={at === 0} onClick={() => go(at - 1)} />
        <select
          aria-label={t('slide')}
          value={slides[at]?.id ?? ''}
          onChange={({ target: { value } }) => go(slides.findIndex(({ id }) => id === value))}
          className={`${controlLook} min-h-9 max-w-80 text-sm`}
        >
          {slides.map((slide) => (
            <option key={slide.id} value={slide.id} className="bg-surface text-text">
              {slide.number} · {title(slide)}
            </option>
          ))}
        </select>
        <IconButton
          icon={ChevronRight}
          label={t('next')}
          disabled={at === slides.length - 1}
          onClick={() => go(at + 1)}
        />
        <span translate="no" className="figures ml-auto text-xs text-muted max-md:hidden" aria-live="polite">
          {t('step', { step: slides[at]?.number ?? 1, steps: slides.at(-1)?.number ?? 1 })}
        </span>
      </div>
      {slides[at] && <SpeakerNote kind={slides[at].kind} />}
    </section>
  );
}
