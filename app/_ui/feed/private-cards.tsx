'use client';

import { BatteryLow, ChevronLeft, Mic, Pause, Play, Signal, Smartphone } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { clockDigits } from '@/words/countdown-steps';
import { Avatar } from '../avatar';
import { AuthorName, type CardProps, Foot, Meta, Words } from './card-parts';
import { usePlayback } from './use-playback';
import { waveOf } from './wave';

/** A private chat that somebody photographed: a bubble in a frame. */
export function MessengerCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed.kind');
  return (
    <div>
      <Meta item={item} icon={<Smartphone />} />
      <figure className="mt-2 max-w-md overflow-hidden rounded-md border border-control bg-sunken">
        <p
          id={labelId}
          className="border-b border-line bg-raised px-3 py-1.5 text-center text-xs font-semibold"
        >
          {item.author.name}
        </p>
        <div className="px-3 py-4">
          <div className="w-fit max-w-[90%] rounded-md rounded-es-none bg-role-social/18 px-3.5 py-2.5">
            <Words item={item} />
          </div>
        </div>
        <figcaption className="border-t border-line px-3 py-1 text-xs text-muted">
          {t('messenger')}
        </figcaption>
      </figure>
      <Foot item={item} thread={thread} />
    </div>
  );
}

/** Somebody speaks: a wave to play, and what is said below it, word by word while it plays. */
export function VoiceNoteCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  const { transcript = '', seconds = 1 } = item.extras ?? {};
  const { playing, at, toggle } = usePlayback(seconds);
  const words = transcript.split(/(\s+)/);
  const heard = playing || at > 0 ? Math.ceil((at / seconds) * words.length) : words.length;
  return (
    <div>
      <Meta item={item} icon={<Mic />} />
      <div className="mt-1.5 text-sm">
        <AuthorName author={item.author} labelId={labelId} />
      </div>
      <Words item={item} className="text-sm text-muted italic" />
      <div className="mt-2 max-w-md rounded-md rounded-es-none bg-good/12 p-3">
        <div className="flex items-center gap-3">
          <button
            type="button"
            onClick={toggle}
            aria-label={playing ? t('stop') : t('playNote', { time: clockDigits(seconds) })}
            className="flex size-11 shrink-0 items-center justify-center rounded-full bg-good text-background"
          >
            {playing ? (
              <Pause className="size-5 fill-current" aria-hidden="true" />
            ) : (
              <Play className="ms-0.5 size-5 fill-current" aria-hidden="true" />
            )}
          </button>
          <div
            aria-hidden="true"
            data-chart
            className="flex h-9 min-w-0 flex-1 items-center gap-[3px] overflow-hidden"
          >
            {waveOf(transcript).map((height, index, all) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: the bars of one wave never move
                key={index}
                className={`w-[3px] flex-none rounded-full ${index / all.length < at / seconds ? 'bg-good' : 'bg-good/40'}`}
                style={{ height: `${height * 100}%` }}
              />
            ))}
          </div>
          <span translate="no" aria-hidden="true" className="figures shrink-0 text-xs text-muted">
            {clockDigits(Math.round(playing ? at : seconds))}
          </span>
        </div>
        <p className="mt-2.5 text-xs text-muted">{t('transcript')}</p>
        <p dir="auto" className="text-pretty">
          {words.slice(0, heard).join('')}
          <span className="opacity-40">{words.slice(heard).join('')}</span>
        </p>
      </div>
      <Foot item={item} thread={thread} />
    </div>
  );
}

/** Hues of a chat's people, readable on the dark and on the light ground. */
const tones = [
  'text-role-social',
  'text-role-operations',
  'text-role-care',
  'text-role-legal',
  'text-role-lead',
];

/** A group that one is not in, as a screenshot: cut where the phone cut it, with somebody else's battery. */
export function GroupChatCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  const messages = item.extras?.messages ?? [];
  const name = item.headline ?? item.author.name;
  const people = [...new Set(messages.map(({ by }) => by))];
  return (
    <div>
      <Meta item={item} icon={<Smartphone />} />
      <Words item={item} className="mt-1" />
      <figure className="mt-2 max-w-sm overflow-hidden border-x border-control bg-sunken shadow-[0_8px_24px_-8px_var(--cast)]">
        <p aria-hidden="true" className="figures flex items-center gap-1.5 px-3 pt-1.5 text-xs text-muted">
          <span>{item.clock.split(' ').at(-1)}</span>
          <Signal className="ms-auto size-3.5" />
          <BatteryLow className="size-4 text-danger" />
          <span>{9 + (item.n % 13)} %</span>
        </p>
        <div className="flex items-center gap-2 border-b border-line bg-raised px-2 py-2">
          <ChevronLeft className="size-5 text-muted rtl:-scale-x-100" aria-hidden="true" />
          <Avatar name={name} size="small" />
          <div className="min-w-0 leading-tight">
            <bdi id={labelId} className="block truncate text-sm font-semibold">
              {name}
            </bdi>
            <p className="truncate text-xs text-muted">{people.join(', ')}</p>
          </div>
        </div>
        <div aria-hidden="true" className="mx-3 h-3 w-2/3 rounded-b-md bg-raised" />
        <ol className="grid gap-1.5 px-3 pt-2 pb-4 [mask-image:linear-gradient(to_bottom,black_calc(100%-1.25rem),transparent)]">
          {messages.map(({ by, text }, index) => (
            <li
              key={`${by} ${text}`}
              className="w-fit max-w-[88%] rounded-md rounded-es-none bg-raised px-3 py-1.5 text-sm"
            >
              {messages[index - 1]?.by !== by && (
                <bdi className={`block text-xs font-semibold ${tones[people.indexOf(by) % tones.length]}`}>
                  {by}
                </bdi>
              )}
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ol>
        <figcaption className="sr-only">{t('kind.group-chat')}</figcaption>
      </figure>
      <Foot item={item} thread={thread} />
    </div>
  );
}
