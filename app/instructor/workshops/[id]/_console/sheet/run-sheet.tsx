'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useScenarioTime } from '@/app/_live/use-play-clock';
import { Button } from '@/app/_ui/button';
import { Panel } from '@/app/_ui/panel';
import { useConsole } from '../console-context';
import { SheetList } from './sheet-list';
import { sheetParts } from './sheet-parts';

/** How much of the past stays in sight. */
const lastLines = 4;

/** The script as a live list: what was, now, what comes, what may come, and a drawer of lines ready to fire. */
export function RunSheet({ className }: { className: string }) {
  const t = useTranslations('instructor.sheet');
  const { view } = useConsole();
  const { past, next, later, conditional, deck } = sheetParts(view.runSheet);
  return (
    <Panel title={t('title')} flush className={className}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="min-h-0 flex-1 overflow-y-auto" tabIndex={0}>
        <Past items={past} />
        <Now />
        <SheetList title={t('next')} items={next} empty={t('nothingNext')} />
        <SheetList title={t('later')} items={later} />
        <SheetList title={t('conditional')} items={conditional} folded />
      </div>
      <div className="max-h-[38%] shrink-0 overflow-y-auto border-t border-control">
        <SheetList title={t('deck')} items={deck} hint={t('deckHint')} folded />
      </div>
    </Panel>
  );
}

/** On its own, because it moves all the time. */
function Now() {
  const t = useTranslations('instructor.sheet');
  const { clock } = useScenarioTime();
  return (
    <p className="sticky top-0 z-1 flex items-center gap-2 border-y border-accent/50 bg-surface px-3 py-1 text-xs font-semibold text-accent">
      <span className="flex-1">{t('now')}</span>
      <time className="figures">{clock}</time>
    </p>
  );
}

function Past({ items }: { items: Parameters<typeof SheetList>[0]['items'] }) {
  const t = useTranslations('instructor.sheet');
  const [all, setAll] = useState(false);
  const hidden = Math.max(0, items.length - lastLines);
  const Icon = all ? ChevronUp : ChevronDown;
  return (
    <>
      {hidden > 0 && (
        <Button
          kind="quiet"
          size="small"
          className="w-full justify-start rounded-none text-xs text-muted"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          <Icon className="size-4" aria-hidden="true" />
          {all ? t('hidePast') : t('showPast', { count: hidden })}
        </Button>
      )}
      <SheetList items={all ? items : items.slice(-lastLines)} label={t('past')} />
    </>
  );
}
