'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CardProps } from './card-parts';
import { CallCard, InternalCard, LetterCard, MailCard, MessengerCard, NoticeCard } from './direct-cards';
import type { FeedItem, FeedKind } from './feed-item';
import { NewsCard, ReviewCard } from './press-cards';
import { CompanyCard, PhotoCard, PostCard, ProfessionalCard, VideoCard } from './social-cards';

const cards = {
  post: PostCard,
  photo: PhotoCard,
  video: VideoCard,
  professional: ProfessionalCard,
  news: NewsCard,
  call: CallCard,
  mail: MailCard,
  letter: LetterCard,
  internal: InternalCard,
  messenger: MessengerCard,
  review: ReviewCard,
  company: CompanyCard,
  notice: NoticeCard,
  live: VideoCard,
  story: PhotoCard,
  'voice-note': MessengerCard,
  'group-chat': MessengerCard,
  forum: PostCard,
  network: PostCard,
  breaking: NewsCard,
  poll: PostCard,
  document: LetterCard,
} as const satisfies Record<FeedKind, (props: CardProps) => ReactNode>;

interface FeedCardProps {
  item: FeedItem;
  /** Name of the author whom this item answers. */
  answers?: string | undefined;
  /** Its place among those shown, from 1, newest first. */
  position?: number | undefined;
  total?: number | undefined;
  /** Buttons below: check this author, answer, pin. */
  actions?: ReactNode;
  /** It came while the reader was watching. */
  fresh?: boolean | undefined;
}

export function FeedCard({ item, answers, position, total, actions, fresh = false }: FeedCardProps) {
  const t = useTranslations('common.feed');
  const Card = cards[item.kind];
  const labelId = `feed-${item.n}-author`;
  return (
    <article
      id={`feed-${item.n}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the articles of a feed take the focus (ARIA feed pattern)
      tabIndex={0}
      aria-labelledby={labelId}
      aria-posinset={position}
      aria-setsize={total}
      className={`scroll-mt-2 border-b border-line px-4 py-3.5 text-base focus-visible:-outline-offset-2 desk:text-sm ${fresh ? 'animate-enter' : ''}`}
    >
      <span className="sr-only">{t(`kind.${item.kind}`)}</span>
      {answers && <p className="mb-1.5 text-xs text-muted">{t('replyTo', { name: answers })}</p>}
      <Card item={item} labelId={labelId} />
      {actions && <div className="mt-2.5 flex flex-wrap gap-2">{actions}</div>}
    </article>
  );
}
