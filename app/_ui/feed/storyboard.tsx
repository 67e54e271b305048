'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '../class-names';
import type { FeedItem } from './feed-item';

interface StoryboardProps {
  picture: FeedItem['picture'];
  frames: readonly string[];
  /** Which frame is seen. */
  index: number;
  /** One camera that stays where it is. */
  still?: boolean | undefined;
  /** Of the captions, where it isn't the reader's. */
  language?: string | undefined;
  className?: string | undefined;
  children?: React.ReactNode;
}

/** Where the camera looks in each frame: one drawing, seen from near and far. */
const looks = [
  'scale-100',
  'scale-[1.55] origin-[22%_40%]',
  'scale-[1.7] origin-[78%_55%]',
  'scale-[1.35] origin-[50%_85%]',
  'scale-[1.9] origin-[45%_35%]',
  'scale-[1.2] origin-[60%_20%]',
] as const;

/** One captioned frame of a video. All captions are there for whoever listens to the page. */
export function Storyboard({
  picture,
  frames,
  index,
  still = false,
  language,
  className,
  children,
}: StoryboardProps) {
  const t = useTranslations('common.feed');
  return (
    <figure className={classNames('relative overflow-hidden bg-[#0d1218] text-white', className)}>
      {picture && (
        // biome-ignore lint/performance/noImgElement: small files of our own, already in their size
        <img
          src={picture.src}
          alt={picture.alt}
          loading="lazy"
          className={classNames(
            'absolute inset-0 size-full object-cover transition-transform duration-700',
            looks[still ? 0 : index % looks.length],
          )}
        />
      )}
      <div
        aria-hidden="true"
        className={classNames(
          'absolute inset-0',
          picture ? 'bg-linear-to-t from-black/85 via-black/25 to-black/35' : backdrop,
        )}
      />
      {children}
      <figcaption lang={language} className="absolute inset-x-0 bottom-0 px-4 pt-6 pb-5">
        <ol className="sr-only" aria-label={t('seenIn')}>
          {frames.map((caption) => (
            <li key={caption}>{caption}</li>
          ))}
        </ol>
        <p
          key={index}
          dir="auto"
          aria-hidden="true"
          className={classNames(
            'line-clamp-4 animate-enter font-serif text-pretty [text-shadow:0_1px_3px_rgb(0_0_0/0.7)]',
            picture ? 'text-base leading-snug' : 'text-lg leading-snug',
          )}
        >
          {frames[index]}
        </p>
      </figcaption>
    </figure>
  );
}

const backdrop = 'bg-[radial-gradient(120%_90%_at_75%_10%,#2d4258_0%,#17222d_45%,#0b1016_100%)]';
