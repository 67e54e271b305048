'use client';

import { useTranslations } from 'use-intl';
import { AsWritten } from '@/app/_ui/as-written';
import { classNames } from '@/app/_ui/class-names';
import { headlineOf } from '@/app/_ui/feed/headline';
import { TeamMark } from '@/app/_ui/team-mark';
import type { ProjectorView } from '@/engine/view/types';
import type { CardTone } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';

const cards = {
  plain: 'font-semibold',
  warm: 'font-serif font-semibold text-accent',
  wry: 'font-serif italic',
} as const satisfies Record<CardTone, string>;

/** What teams have said in public in their own words, as it stands in their feeds. */
export function OwnWords({ said }: Pick<ProjectorView, 'said'>) {
  const t = useTranslations('ownWords');
  const name = useTranslations('common');
  if (said.length === 0) return null;
  return (
    <section aria-label={t('room.title')} className="mt-[4vh]">
      <p className="text-stage text-muted">{t('room.title')}</p>
      <ul
        className="mt-[1.5vh] grid gap-[2vw]"
        style={{ gridTemplateColumns: `repeat(${said.length}, minmax(0, 1fr))` }}
      >
        {said.map(({ index, text, language, channelName, as, card }) => (
          <li
            key={`${index} ${text}`}
            className="animate-phase rounded-md border border-line bg-surface p-[1.2vw]"
          >
            <p className="flex items-center gap-[0.6vw] text-stage text-muted">
              <TeamMark index={index} size={36} label={name('team', { letter: teamLook(index).letter })} />
              <span className="truncate">
                {t(`as.${as}`)} · {channelName}
              </span>
            </p>
            {card?.picture && (
              // biome-ignore lint/performance/noImgElement: small files of our own, already in their size
              <img
                src={card.picture.src}
                alt={card.picture.alt}
                className="mt-[1vh] aspect-[3/1] w-full rounded-sm object-cover"
              />
            )}
            <AsWritten
              language={language}
              className={classNames(
                'mt-[1vh] text-stage leading-snug break-words',
                card?.picture ? 'line-clamp-3' : 'line-clamp-4',
                card !== null && cards[card.tone],
              )}
            >
              {card ? headlineOf(text)[0] : text}
            </AsWritten>
          </li>
        ))}
      </ul>
    </section>
  );
}
