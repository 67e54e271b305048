'use client';

import { useTranslations } from 'use-intl';
import type { PreparedView } from '@/engine/view/console';
import { useConsole } from '../console-context';
import { ReadyInject } from './ready-inject';
import { ReadyPost } from './ready-post';

/** All that comes at a minute of the story because somebody planned it, in time order. */
export function PlannedList({ onEdit }: { onEdit: (post: PreparedView) => void }) {
  const t = useTranslations('outside');
  const { prepared, runSheet, personas } = useConsole().view;
  const nameOf = (personaId: string | null) => personas.find(({ id }) => id === personaId)?.name;
  const posts = prepared.flatMap((post) => (post.minute === null ? [] : { minute: post.minute, post }));
  const injects = runSheet.flatMap((inject) =>
    inject.planned === null ? [] : { minute: inject.planned, inject },
  );
  const lines = [...posts, ...injects].sort((a, b) => a.minute - b.minute);
  if (lines.length === 0) return null;
  return (
    <details open className="shrink-0 rounded-md border border-line bg-surface">
      <summary className="min-h-9 cursor-pointer px-4 py-2 text-sm font-semibold">
        {t('plannedTitle', { count: lines.length })}
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
