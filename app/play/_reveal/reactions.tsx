'use client';

import { Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RevealView } from '@/engine/view/types';
import { Avatar } from '../../_ui/avatar';
import { Count, useClimbing } from '../../_ui/feed/counters';
import { reachAt } from '../../_ui/feed/reach';

/** Half of the people that a reaction reaches have seen it after so many seconds. */
const halfLifeSeconds = 12;

/** [E5] The third beat: the two reactions that the author wrote for this answer; nothing where there are none. */
export function Reactions({ reveal }: { reveal: RevealView }) {
  const t = useTranslations('play.reveal');
  if (reveal.reactions.length === 0) return null;
  return (
    <section aria-label={t('reactions')}>
      <ul className="flex flex-col gap-2">
        {reveal.reactions.map((reaction, place) => (
          <li
            key={reaction.id}
            className="beat flex gap-2.5 rounded-md border border-line bg-surface px-3 py-2.5 text-sm"
            style={{ animationDelay: `${1800 + place * 500}ms` }}
          >
            <Avatar name={reaction.author.name} id={reaction.author.id} size="small" />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="font-semibold">{reaction.author.name}</span>
                <span className="text-xs text-muted">{reaction.channelName}</span>
              </p>
              <p className="text-pretty">{reaction.text}</p>
              <Reached to={reaction.reach} sinceP={reveal.resolvedP} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many have seen it, climbing. */
function Reached({ to, sinceP }: { to: number; sinceP: number }) {
  const t = useTranslations('common.feed');
  const count = useClimbing((playMs) => reachAt({ from: 0, to, halfLifeSeconds, sinceP }, playMs));
  if (to === 0) return null;
  return (
    <p className="text-muted">
      <Count icon={Eye} value={count} words={t('reach', { count })} />
    </p>
  );
}
