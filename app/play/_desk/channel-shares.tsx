'use client';

import { Radar } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';
import { useBusyAct } from '../_play/use-act';

type Channel = PlayerView['listening']['byChannel'][number];

/** Below this it would stand as 0 %. */
const leastShare = 0.005;

/** Where it is said: of watched channels those with something on them, and those that nobody watches. */
export function ChannelShares({ view }: { view: PlayerView }) {
  const t = useTranslations('play.listening');
  const channels = view.listening.byChannel
    .filter(({ watched, share }) => !watched || share >= leastShare)
    .sort((left, right) => Number(right.watched) - Number(left.watched) || right.share - left.share);
  return (
    <section aria-label={t('channels')}>
      <h3 className="kicker">{t('channels')}</h3>
      <ul className="mt-1.5 flex flex-col gap-1.5 text-sm">
        {channels.map((channel) => (
          <li key={channel.id} className="flex min-h-8 items-center gap-3">
            {channel.watched ? (
              <Share channel={channel} />
            ) : (
              <Watch channel={channel} yours={view.powers.roles.includes('social')} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Share({ channel }: { channel: Channel }) {
  const format = useFormatter();
  return (
    <>
      <span className="w-28 shrink-0 truncate">{channel.name}</span>
      <span aria-hidden="true" className="h-2 min-w-0 flex-1 overflow-hidden rounded-full bg-text/8">
        <span
          className="block h-full rounded-full bg-accent transition-[width] duration-200"
          style={{ width: `${channel.share * 100}%` }}
        />
      </span>
      <span translate="no" className="figures w-11 text-right text-xs text-muted">
        {format.number(channel.share, { style: 'percent', maximumFractionDigits: 0 })}
      </span>
    </>
  );
}

function Watch({ channel, yours }: { channel: Channel; yours: boolean }) {
  const t = useTranslations('play.listening');
  const { busy, act } = useBusyAct();
  return (
    <>
      <p className="min-w-0 flex-1 leading-tight">
        <span className="block truncate">{channel.name}</span>
        <span className="text-xs text-muted">{t('notWatched')}</span>
      </p>
      {yours && (
        <Button
          kind="secondary"
          size="small"
          busy={busy}
          aria-label={t('watchChannel', { name: channel.name })}
          onClick={() => void act({ type: 'watch-channel', channelId: channel.id })}
        >
          <Radar className="size-4" aria-hidden="true" />
          {t('watch')}
        </Button>
      )}
    </>
  );
}
