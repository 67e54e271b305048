'use client';

import { CircleCheck, CircleSlash } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView, RevealView } from '@/engine/view/types';
import { StackedBar } from '../../_charts/stacked-bar';
import { Reactions } from './reactions';
import { RevealEffect } from './reveal-effect';

/** The signature moment: what was chosen, what it cost with whom, who reacts, and why. */
export function RevealBody({ view, reveal }: { view: PlayerView; reveal: RevealView }) {
  const t = useTranslations('play.reveal');
  return (
    <div className="flex flex-col gap-4">
      <div className="animate-reveal">
        <p className="mt-1 flex items-start gap-2 text-lg leading-snug font-semibold">
          {reveal.label === null ? (
            <CircleSlash className="mt-0.5 size-5 shrink-0 text-warn" aria-hidden="true" />
          ) : (
            <CircleCheck className="mt-0.5 size-5 shrink-0 text-accent" aria-hidden="true" />
          )}
          <span>{reveal.label ?? t('silence')}</span>
        </p>
        <p className="mt-1 text-xs text-muted">
          {t(`ending.${view.practice ? 'practice' : reveal.ending}`, { seconds: Math.round(reveal.seconds) })}
        </p>
        <p className="mt-2.5 max-w-measure text-pretty">{reveal.consequence}</p>
      </div>
      <RevealEffect effect={reveal.effect} />
      <Reactions since={reveal.resolvedP} />
      {!view.practice && reveal.split.length > 0 && (
        <StackedBar
          label={t('votes')}
          parts={reveal.split.map((part) => ({
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
