'use client';

import { GitBranch } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { ForkView } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';

/** Where this round goes on, in place of the number of teams: their past is theirs. */
export function ForkedNote({ forked }: { forked: NonNullable<ForkView> }) {
  const t = useTranslations('steps.fork');
  const { view } = useConsole();
  const { both } = scenarioTime(forked.minute, view.clock.firstDay, useLocale());
  return (
    <p className="mb-3 flex items-start gap-2 rounded-md border border-accent/40 bg-accent/12 px-3 py-2 text-sm">
      <GitBranch className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden="true" />
      {t('lobby', { time: both })}
    </p>
  );
}
