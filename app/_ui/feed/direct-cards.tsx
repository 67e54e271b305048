import { FileText, Lock, Mail, Scale } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AuthorName, type CardProps, Foot, Meta, Words } from './card-parts';

/** A mail: sender and subject in a head, then the body. */
export function MailCard({ item, labelId, thread }: CardProps) {
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
              <dd dir="auto" className="font-semibold">
                {item.headline}
              </dd>
            </>
          )}
        </dl>
      </div>
      <div className="px-3.5 py-3">
        <Words item={item} />
        <Foot item={item} thread={thread} />
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
      {item.headline && (
        <p dir="auto" className="mt-3 leading-snug font-bold">
          {item.headline}
        </p>
      )}
      <p dir="auto" className="mt-2 whitespace-pre-line text-pretty">
        {item.text}
      </p>
    </div>
  );
}

/** Inside the company, until it leaks. */
export function InternalCard({ item, labelId, thread }: CardProps) {
  return (
    <div className="border border-dashed border-warn/70 bg-warn-wash/60 p-3.5">
      <Meta item={item} icon={<Lock />} tone="text-warn" />
      <div className="mt-1.5 text-sm">
        <AuthorName author={item.author} labelId={labelId} />
      </div>
      {item.headline && (
        <p dir="auto" className="mt-1 font-semibold">
          {item.headline}
        </p>
      )}
      <Words item={item} className="mt-1.5" />
      <Foot item={item} thread={thread} />
    </div>
  );
}

/** A paper that was never meant to leave the house: typed, stamped, photographed. */
export function DocumentCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  return (
    <div>
      <Meta item={item} icon={<FileText />} />
      <div className="relative mt-2 overflow-hidden rounded-sm border border-line bg-paper px-5 pt-5 pb-6 text-ink shadow-[0_8px_24px_-10px_var(--cast)]">
        <span
          aria-hidden="true"
          className="absolute end-4 top-3 rotate-6 rounded-sm border-2 border-[#a3271b]/70 px-2 text-xs font-bold tracking-[0.12em] text-[#a3271b]/80 uppercase"
        >
          {t('copy')}
        </span>
        <p id={labelId} className="pe-20 text-xs font-semibold">
          <bdi>{item.author.name}</bdi>
        </p>
        {item.headline && (
          <h3 dir="auto" className="mt-3 font-mono text-base leading-snug font-semibold">
            {item.headline}
          </h3>
        )}
        <p dir="auto" className="mt-2 font-mono text-sm leading-relaxed whitespace-pre-line">
          {item.text}
        </p>
      </div>
      <Foot item={item} thread={thread} counters={<span />} />
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
