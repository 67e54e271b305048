'use client';

import { Phone, PhoneCall, PhoneMissed, PhoneOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CallView } from '@/engine/view/types';
import { classNames } from '../class-names';
import { Talk } from './call-talk';
import { AuthorName, type CardProps, CheckedMark, Meta, Words } from './card-parts';
import { useFeedFacts } from './feed-facts';

const looks = {
  heard: { Icon: Phone, sign: 'bg-good', ground: 'bg-good/10' },
  ringing: { Icon: PhoneCall, sign: 'bg-good', ground: 'bg-good/10' },
  taken: { Icon: Phone, sign: 'bg-good', ground: 'bg-good/10' },
  declined: { Icon: PhoneOff, sign: 'bg-control', ground: 'bg-sunken' },
  missed: { Icon: PhoneMissed, sign: 'bg-danger', ground: 'bg-danger/8' },
} as const;

/** Somebody on the line: what is heard, what was said, or what was left behind when nobody answered. */
export function CallCard({ item, labelId }: CardProps) {
  const t = useTranslations('common.feed');
  const call = useFeedFacts().calls.get(item.n);
  const state = call?.state ?? 'heard';
  const { Icon, sign, ground } = looks[state];
  return (
    <div className={classNames('grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 rounded-md p-3.5', ground)}>
      <span
        aria-hidden="true"
        className={classNames('flex size-10 items-center justify-center rounded-full text-background', sign)}
      >
        <Icon className="size-5" />
      </span>
      <div className="min-w-0">
        <Meta item={item} />
        <p className="sr-only">{t('kind.call')}</p>
        <AuthorName author={item.author} labelId={labelId} />
        {item.headline && (
          <p dir="auto" className="text-sm text-muted">
            {item.headline}
          </p>
        )}
        {call && <CallState call={call} />}
        {call?.state === 'taken' && <Talk call={call} />}
        {state === 'heard' && <Words item={item} className="mt-1.5 text-lg leading-snug" />}
        {(state === 'missed' || state === 'declined') && (
          <blockquote className="mt-2 border-s-2 border-control ps-3">
            <p className="text-xs text-muted">{t('call.left')}</p>
            <Words item={item} />
          </blockquote>
        )}
        <CheckedMark item={item} />
      </div>
    </div>
  );
}

function CallState({ call }: { call: CallView }) {
  const t = useTranslations('common.feed.call');
  const { nameOf } = useFeedFacts();
  const name = call.by === null ? '' : nameOf(call.by);
  return <p className="text-sm text-muted">{t(call.state, { name })}</p>;
}
