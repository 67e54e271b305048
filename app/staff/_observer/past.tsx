'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { ObserverView, PastItem } from '@/engine/view/observed';
import { scenarioTime } from '@/words/scenario-time';
import { Panel } from '../../_ui/panel';

/** The run sheet up to now, newest first. What is still to come is not on this page. */
export function Past({ view, className }: { view: ObserverView; className?: string }) {
  const t = useTranslations('staff.observer');
  return (
    <Panel title={t('past')} flush className={className}>
      {view.past.length === 0 ? (
        <p className="p-4 text-sm text-muted">{t('pastEmpty')}</p>
      ) : (
        <ol className="min-h-0 divide-y divide-line overflow-y-auto">
          {view.past.map((item) => (
            <PastLine key={`${item.kind} ${item.id}`} item={item} view={view} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function PastLine({ item, view }: { item: PastItem; view: ObserverView }) {
  const t = useTranslations('staff.observer');
  const locale = useLocale();
  const playing = view.teams.filter((team) => team.seats.length > 0).length;
  return (
    <li className="flex gap-2 px-3 py-2 text-sm">
      <time className="figures w-10 shrink-0 text-xs leading-5 text-muted">
        {scenarioTime(item.minute, view.clock.firstDay, locale).clock}
      </time>
      <div className="min-w-0 flex-1">
        <p className={item.kind === 'decision' ? 'leading-snug font-medium' : 'leading-snug'}>{item.label}</p>
        <p className="text-xs text-muted">
          {item.channelName}
          {item.teams < playing && <> · {t('teamsReached', { count: item.teams })}</>}
        </p>
        {item.expected && (
          <p className="mt-1 border-l-2 border-line pl-2 text-xs text-muted">
            <span className="font-medium text-text">{t('expected')}:</span> {item.expected}
          </p>
        )}
      </div>
    </li>
  );
}
