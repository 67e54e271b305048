'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/app/_ui/announce';
import type { TrayItem } from '@/engine/view/work';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { EditWords } from './edit-words';
import { firstInTrayId } from './tray-keys';
import { TrayLine } from './tray-line';

/** What teams are about to say in public: seen, held, edited or withdrawn before the room reads it. */
export function Tray() {
  const t = useTranslations('ownWords.tray');
  const { view } = useConsole();
  const [editing, setEditing] = useState<TrayItem>();
  const newest = view.tray.at(-1);
  const news = newest && t('announced', { letter: teamLook(newest.teamIndex).letter });
  const newestKey = newest && `${newest.teamId} ${newest.postId}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival is spoken once
  useEffect(() => {
    if (news) announce(news);
  }, [newestKey]);
  return (
    <>
      {view.tray.length > 0 && (
        <section
          id={firstInTrayId}
          tabIndex={-1}
          aria-labelledby={`${firstInTrayId}-title`}
          className="mb-4 rounded-md border border-accent/50 bg-accent/8"
        >
          <header className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-3.5 py-2">
            <h3 id={`${firstInTrayId}-title`} className="text-sm font-semibold">
              {t('title')}
            </h3>
            <p className="text-xs text-pretty text-muted">{t('lead')}</p>
          </header>
          <ul className="divide-y divide-line">
            {view.tray.map((item) => (
              <TrayLine key={`${item.teamId} ${item.postId}`} item={item} onEdit={() => setEditing(item)} />
            ))}
          </ul>
        </section>
      )}
      {editing && <EditWords item={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
