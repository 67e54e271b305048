import { Building2, Camera, Globe, MessageSquare, Network } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AuthorAvatar, AuthorName, Byline, type CardProps, Foot, Meta, Words } from './card-parts';
import { CounterOf, ReachCount } from './counters';
import { Picture } from './picture';
import { PlacedWords } from './placed-words';
import { Reactions } from './reactions';

/** A short text: the person, then the words, then how it spreads. */
export function PostCard({ item, labelId, thread }: CardProps) {
  return (
    <div className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3">
      <AuthorAvatar author={item.author} />
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-3">
          <AuthorName author={item.author} labelId={labelId} handle={false} />
          <time className="figures shrink-0 text-xs whitespace-nowrap text-muted">{item.clock}</time>
        </div>
        <p className="flex min-w-0 items-center gap-1.5 text-xs text-muted">
          {item.author.handle && (
            <>
              <bdi className="truncate">{item.author.handle}</bdi>
              <span aria-hidden="true">·</span>
            </>
          )}
          <MessageSquare className="size-3 shrink-0" aria-hidden="true" />
          <span className="shrink-0">{item.channelName}</span>
        </p>
        <Words item={item} className="mt-1" />
        {item.picture && <Picture picture={item.picture} className="mt-2.5 rounded-md border" />}
        <Foot item={item} thread={thread} />
      </div>
    </div>
  );
}

/** The company's own post: the same shape in the same stream, marked as ours. */
export function CompanyCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  return (
    <div className="rounded-md border border-accent/50 bg-accent/8 p-3.5">
      <p className="mb-2 flex items-center gap-1.5 text-xs font-medium text-accent">
        <Building2 className="size-3.5" aria-hidden="true" />
        {t('yours')}
      </p>
      <Byline item={item} labelId={labelId} />
      {item.headline && (
        <p dir="auto" className="mt-2 font-semibold">
          {item.headline}
        </p>
      )}
      <PlacedWords item={item} />
      {item.picture && item.placed?.form !== 'card' && (
        <Picture picture={item.picture} className="mt-2.5 rounded-md border" />
      )}
      <Foot item={item} thread={thread} />
    </div>
  );
}

/** The picture speaks first; under it hearts, then the caption behind the name, as captions stand. */
export function PhotoCard({ item, labelId, thread }: CardProps) {
  return (
    <div className="-mx-4">
      <div className="px-4 pb-2.5">
        <Byline item={item} labelId={labelId} below={<Channel item={item} icon={<Camera />} />} />
      </div>
      <Picture picture={item.picture} className="border-y" />
      <div className="px-4">
        <p className="mt-2.5 flex items-center gap-x-5 text-muted">
          <CounterOf item={item} counter="likes" />
          <CounterOf item={item} counter="replies" />
          <span className="ms-auto flex">
            <ReachCount item={item} />
          </span>
        </p>
        <Words item={item} className="mt-1.5" />
        <Foot item={item} thread={thread} counters={<span />} />
      </div>
    </div>
  );
}

/** Friends, family, the neighbourhood group: larger words, and faces below them. */
export function NetworkCard({ item, labelId, thread }: CardProps) {
  return (
    <div>
      <Byline item={item} labelId={labelId} below={<Channel item={item} icon={<Globe />} />} />
      <Words item={item} className="mt-2.5 text-lg leading-snug" />
      {item.picture && <Picture picture={item.picture} className="mt-2.5 rounded-md border" />}
      <Foot item={item} thread={thread} counters={<Reactions item={item} />} />
    </div>
  );
}

/** Where colleagues and investors read: set like a short article, the person's standing above it. */
export function ProfessionalCard({ item, labelId, thread }: CardProps) {
  return (
    <div className="border-t-2 border-control pt-2.5">
      <Meta item={item} icon={<Network />} />
      <div className="mt-2 flex items-start gap-3">
        <AuthorAvatar author={item.author} />
        <div className="min-w-0 leading-tight">
          <span id={labelId} className="font-semibold">
            <bdi>{item.author.name}</bdi>
          </span>
          {item.author.handle && <p className="mt-0.5 text-xs text-muted">{item.author.handle}</p>}
        </div>
      </div>
      {item.headline && (
        <p dir="auto" className="mt-2.5 font-semibold">
          {item.headline}
        </p>
      )}
      <Words item={item} className="mt-2.5 leading-relaxed" />
      <Foot item={item} thread={thread} />
    </div>
  );
}

function Channel({ item, icon }: { item: CardProps['item']; icon: React.ReactNode }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1 [&>svg]:size-3 [&>svg]:shrink-0">
      {icon}
      <span className="truncate">{item.channelName}</span>
    </span>
  );
}
