'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { PlayerView, RevealView } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';
import { EmptyState } from '../../_ui/empty-state';
import { WhoTurned } from '../_reveal/who-turned';

/** The team's own trail: what was decided, when, and what it has done since. */
export function Decided({ view }: { view: PlayerView }) {
  const t = useTranslations('play.team');
  if (view.reveals.length === 0) {
    return (
      <EmptyState drawing="decided" title={t('noneDecided')}>
        {t('noneDecidedHint')}
      </EmptyState>
    );
  }
  return (
    <ol reversed className="min-h-0 flex-1 divide-y divide-line overflow-y-auto overscroll-contain px-4">
      {view.reveals.map((reveal) => (
        <DecidedLine key={reveal.decisionId} reveal={reveal} firstDay={view.clock.firstDay} />
      ))}
    </ol>
  );
}

function DecidedLine({ reveal, firstDay }: { reveal: RevealView; firstDay: string }) {
  const t = useTranslations('play.reveal');
  const { both } = scenarioTime(reveal.minute, firstDay, useLocale());
  return (
    <li className="py-3">
      <details data-beats="skipped">
        <summary className="flex flex-col gap-0.5">
          <span translate="no" className="figures text-xs text-muted">
            {both}
          </span>
          <span className="text-sm font-medium">{reveal.label ?? t('silence')}</span>
          <span className="line-clamp-1 text-xs text-muted">{reveal.question}</span>
        </summary>
        <p className="mt-2 mb-3 text-sm text-pretty">{reveal.consequence}</p>
        <WhoTurned reveal={reveal} />
      </details>
    </li>
  );
}
