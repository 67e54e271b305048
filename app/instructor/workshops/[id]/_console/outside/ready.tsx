'use client';

import { useTranslations } from 'use-intl';
import type { PreparedView, RunSheetItem } from '@/engine/view/console';
import { ReadyInject } from './ready-inject';
import { ReadyPost } from './ready-post';

interface ReadyProps {
  injects: readonly RunSheetItem[];
  posts: readonly PreparedView[];
  onEdit: (post: PreparedView) => void;
}

/** What a persona has up its sleeve: the scenario's spare events, and texts of one's own. */
export function Ready({ injects, posts, onEdit }: ReadyProps) {
  const t = useTranslations('outside');
  const count = injects.length + posts.length;
  if (count === 0) return null;
  return (
    <details className="border-b border-line" open={posts.length > 0 || undefined}>
      <summary className="min-h-9 cursor-pointer px-3 py-2 text-xs font-semibold text-muted hover:text-text">
        {t('ready', { count })}
      </summary>
      <ul className="flex flex-col gap-2 px-3 pb-3 text-sm">
        {posts.map((post) => (
          <ReadyPost key={post.preparedId} post={post} onEdit={() => onEdit(post)} />
        ))}
        {injects.map((inject) => (
          <ReadyInject key={inject.id} inject={inject} />
        ))}
      </ul>
    </details>
  );
}
