'use client';

import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { CallCard } from './call-card';
import type { CardProps } from './card-parts';
import { ForumCard, PollCard } from './crowd-cards';
import { DocumentCard, InternalCard, LetterCard, MailCard, NoticeCard } from './direct-cards';
import type { FeedItem, FeedKind } from './feed-item';
import { LiveCard } from './live-card';
import { BreakingCard, NewsCard, ReviewCard } from './press-cards';
import { GroupChatCard, MessengerCard, VoiceNoteCard } from './private-cards';
import { Parent, Replies } from './replies';
import { Screenshot } from './screenshot';
import { CompanyCard, NetworkCard, PhotoCard, PostCard, ProfessionalCard } from './social-cards';
import { StoryCard } from './story-card';
import type { Thread } from './thread';
import { VideoCard } from './video-card';

const cards = {
  post: PostCard,
  photo: PhotoCard,
  video: VideoCard,
  live: LiveCard,
  story: StoryCard,
  professional: ProfessionalCard,
  network: NetworkCard,
  forum: ForumCard,
  poll: PollCard,
  news: NewsCard,
  breaking: BreakingCard,
  call: CallCard,
  mail: MailCard,
  letter: LetterCard,
  document: DocumentCard,
  internal: InternalCard,
  messenger: MessengerCard,
  'voice-note': VoiceNoteCard,
  'group-chat': GroupChatCard,
  review: ReviewCard,
  company: CompanyCard,
  notice: NoticeCard,
} as const satisfies Record<FeedKind, (props: CardProps) => ReactNode>;

interface FeedCardProps {
  item: FeedItem;
  /** What it answers, what it passes on, what answers it. */
  thread?: Thread | undefined;
  /** Its place among those shown, from 1, newest first. */
  position?: number | undefined;
  total?: number | undefined;
  /** Buttons below: check this author, answer, pin. */
  actions?: ReactNode;
  /** It came while the reader was watching. */
  fresh?: boolean | undefined;
}

const alone: Thread = { replies: [] };

export function FeedCard({ item, thread = alone, position, total, actions, fresh = false }: FeedCardProps) {
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
      {item.caughtUp && (
        <p className="mb-1.5 flex items-center gap-1.5 text-xs text-muted">
          <History className="size-3.5" aria-hidden="true" />
          {t('caughtUp')}
        </p>
      )}
      {thread.parent && <Parent item={thread.parent} />}
      <Card item={item} labelId={labelId} thread={{ ...thread, quoted: thread.quoted ?? item.shows }} />
      {item.extras?.screenshot && <Screenshot shot={item.extras.screenshot} />}
      <Replies to={item} replies={thread.replies} />
      {actions && <div className="mt-2.5 flex flex-wrap gap-2">{actions}</div>}
    </article>
  );
}
