import { Lock, Mail, Phone, Scale, Smartphone } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AuthorName, type CardProps, Foot, Meta, Words } from './card-parts';

/** Somebody on the line: what is heard, quoted as its author's language quotes; no reach. */
export function CallCard({ item, labelId }: CardProps) {
  const t = useTranslations('common.feed.kind');
  return (
    <div className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 rounded-md bg-good/10 p-3.5">
      <span
        aria-hidden="true"
        className="flex size-10 items-center justify-center rounded-full bg-good text-background"
      >
        <Phone className="size-5" />
      </span>
      <div className="min-w-0">
        <Meta item={item} />
        <p className="sr-only">{t('call')}</p>
        <AuthorName author={item.author} labelId={labelId} />
        {item.headline && <p className="text-sm text-muted">{item.headline}</p>}
        <Words item={item} className="mt-1.5 text-lg leading-snug" />
        <Foot item={item} />
      </div>
    </div>
  );
}

/** A mail: sender and subject in a head, then the body. */
export function MailCard({ item, labelId }: CardProps) {
  const t = useTranslations('common.feed.mail');
  return (
    <div className="overflow-hidden rounded-md border border-control">
      <div className="border-b border-line bg-raised px-3.5 py-2.5">
        <Meta item={item} icon={<Mail />} />
        <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm">
          <dt className="text-muted">{t('from')}</dt>
          <dd>
            <AuthorName author={item.author} labelId={labelId} />
          </dd>
          {item.headline && (
            <>
              <dt className="text-muted">{t('subject')}</dt>
              <dd className="font-semibold">{item.headline}</dd>
            </>
          )}
        </dl>
      </div>
      <div className="px-3.5 py-3">
        <Words item={item} />
        <Foot item={item} />
      </div>
    </div>
  );
}

/** Paper from an authority: it looks as if it could not be scrolled away. */
export function LetterCard({ item, labelId }: CardProps) {
  return (
    <div className="rounded-sm border border-line bg-paper px-5 py-4 font-serif text-ink">
      <div className="flex items-center gap-2.5 border-b-4 border-double border-ink/60 pb-2.5">
        <Scale className="size-5 shrink-0" aria-hidden="true" />
        <p id={labelId} className="text-sm leading-tight font-bold">
          {item.author.name}
        </p>
      </div>
      <div className="mt-2 font-sans">
        <Meta item={item} tone="text-ink/75" />
      </div>
      {item.headline && <p className="mt-3 leading-snug font-bold">{item.headline}</p>}
      <p className="mt-2 whitespace-pre-line text-pretty">{item.text}</p>
    </div>
  );
}

/** Inside the company, until it leaks. */
export function InternalCard({ item, labelId }: CardProps) {
  return (
    <div className="border border-dashed border-warn/70 bg-warn-wash/60 p-3.5">
      <Meta item={item} icon={<Lock />} tone="text-warn" />
      <div className="mt-1.5 text-sm">
        <AuthorName author={item.author} labelId={labelId} />
      </div>
      {item.headline && <p className="mt-1 font-semibold">{item.headline}</p>}
      <Words item={item} className="mt-1.5" />
      <Foot item={item} />
    </div>
  );
}

/** A private chat that somebody photographed: a bubble in a frame. */
export function MessengerCard({ item, labelId }: CardProps) {
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
          <div className="w-fit max-w-[90%] rounded-md rounded-bl-none bg-role-social/18 px-3.5 py-2.5">
            <Words item={item} />
          </div>
        </div>
        <figcaption className="border-t border-line px-3 py-1 text-xs text-muted">
          {t('messenger')}
        </figcaption>
      </figure>
      <Foot item={item} />
    </div>
  );
}

/** The game itself speaks: quiet, in one line. */
export function NoticeCard({ item, labelId }: CardProps) {
  return (
    <div className="flex items-baseline gap-3 text-sm text-muted">
      <p id={labelId} className="flex-1 text-pretty">
        {item.headline && <strong className="font-semibold text-text">{item.headline} </strong>}
        {item.text}
      </p>
      <time className="figures shrink-0 text-xs whitespace-nowrap">{item.clock}</time>
    </div>
  );
}
