import type { CardTone } from '@/engine/vocabulary';
import { classNames } from '../class-names';
import type { FeedItem } from './feed-item';
import { Picture } from './picture';

const looks = {
  plain: 'bg-text/8 font-semibold',
  warm: 'bg-accent/18 font-serif font-semibold',
  wry: 'bg-role-social/18 font-serif italic',
} as const satisfies Record<CardTone, string>;

interface PictureCardProps {
  headline: string;
  tone: CardTone;
  picture?: FeedItem['picture'];
  /** The language of the headline, where it isn't the reader's. */
  language?: string | undefined;
}

/** A picture card as the world sees it: the picture, and large on it what matters. */
export function PictureCard({ headline, tone, picture, language }: PictureCardProps) {
  return (
    <div className="overflow-hidden rounded-md border border-line">
      {picture && <Picture picture={picture} className="border-b" />}
      <p
        lang={language}
        dir="auto"
        className={classNames('p-4 text-xl leading-snug text-balance wrap-anywhere', looks[tone])}
      >
        {headline}
      </p>
    </div>
  );
}
