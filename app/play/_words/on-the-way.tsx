'use client';

import { Send } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { WaitingWords } from '@/engine/view/work';
import { useSecondsUntil } from '../../_live/use-play-clock';

/** The company's own words that are not in the feed yet. */
export function OnTheWay({ view }: { view: PlayerView }) {
  const t = useTranslations('ownWords.way');
  if (view.onTheWay.length === 0) return null;
  return (
    <section aria-label={t('title')} className="border-b border-line bg-accent/8 px-4 py-2 text-sm">
      <ul className="flex flex-col gap-1">
        {view.onTheWay.map((words) => (
          <li key={words.postId} className="flex items-center gap-2.5">
            <Send className="size-4 shrink-0 text-accent" aria-hidden="true" />
            <span lang={words.language} className="min-w-0 flex-1 truncate">
              {words.text}
            </span>
            <When dueP={words.dueP} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({ dueP }: Pick<WaitingWords, 'dueP'>) {
  const t = useTranslations('ownWords.way');
  const seconds = useSecondsUntil(dueP) ?? 0;
  const words = dueP === null ? t('held') : seconds > 0 ? t('soon', { seconds: String(seconds) }) : t('now');
  return <span className="figures shrink-0 text-xs text-muted">{words}</span>;
}
