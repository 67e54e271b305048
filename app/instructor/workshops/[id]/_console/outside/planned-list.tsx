'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { PreparedView } from '@/engine/view/console';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import { ReadyInject } from './ready-inject';
import { ReadyPost } from './ready-post';

/** All that comes at a minute of the story because somebody planned it, in time order. */
export function PlannedList({ onEdit }: { onEdit: (post: PreparedView) => void }) {
  const t = useTranslations('outside');
  const { prepared, runSheet, personas, clock } = useConsole().view;
  const locale = useLocale();
  const nameOf = (personaId: string | null) => personas.find(({ id }) => id === personaId)?.name;
  const posts = prepared.flatMap((post) =>
    post.minute === null ? [] : { minute: post.minute, by: post.personaId, post },
  );
  const injects = runSheet.flatMap((inject) =>
    inject.planned === null ? [] : { minute: inject.planned, by: inject.personaId, inject },
  );
  const lines = [...posts, ...injects].sort((a, b) => a.minute - b.minute);
  const [next] = lines;
  if (!next) return null;
  return (
    <details className="shrink-0 rounded-md border border-line bg-surface">
      <summary className="min-h-9 cursor-pointer px-4 py-2 text-sm font-semibold">
        {t('plannedTitle', { count: lines.length })}
        <span className="ml-2 font-normal text-muted">
          {scenarioTime(next.minute, clock.firstDay, locale).both} · {nameOf(next.by)}
        </span>
      </summary>
      <ul className="flex gap-2 overflow-x-auto px-3 pb-3 text-sm max-md:flex-col md:[&>li]:w-72 md:[&>li]:shrink-0">
        {lines.map((line) =>
          'post' in line ? (
            <ReadyPost
              key={line.post.preparedId}
              post={line.post}
              name={nameOf(line.post.personaId)}
              onEdit={() => onEdit(line.post)}
            />
          ) : (
            <ReadyInject key={line.inject.id} inject={line.inject} name={nameOf(line.inject.personaId)} />
          ),
        )}
      </ul>
    </details>
  );
}
