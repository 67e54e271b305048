'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Slide } from '@/reports/reading/slide-list';

interface StoryFooterProps {
  title: string;
  slides: readonly Slide[];
  at: number;
  onGo: (step: number) => void;
}

export function StoryFooter({ title, slides, at, onGo }: StoryFooterProps) {
  const t = useTranslations('projector.story');
  const look = 'rounded-md p-2 hover:bg-text/8 disabled:opacity-30';
  return (
    <footer className="flex items-center justify-between gap-8 pt-[2vh] text-stage text-muted">
      <p className="truncate">{title}</p>
      <div className="flex items-center gap-3">
        <button
          type="button"
          aria-label={t('previous')}
          disabled={at === 0}
          onClick={() => onGo(at - 1)}
          className={look}
        >
          <ChevronLeft className="size-10" aria-hidden="true" />
        </button>
        <p translate="no" className="figures" aria-live="polite">
          {t('step', { step: slides[at]?.number ?? 1, steps: slides.at(-1)?.number ?? 1 })}
        </p>
        <button
          type="button"
          aria-label={t('next')}
          disabled={at === slides.length - 1}
          onClick={() => onGo(at + 1)}
          className={look}
        >
          <ChevronRight className="size-10" aria-hidden="true" />
        </button>
      </div>
    </footer>
  );
}
