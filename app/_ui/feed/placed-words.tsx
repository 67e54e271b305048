'use client';

import { ListChecks } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { Words } from './card-parts';
import type { FeedItem } from './feed-item';
import { Film } from './film';
import { headlineOf } from './headline';
import { PictureCard } from './picture-card';
import { sentencesOf } from './sentences';

/** What the company says, in the form in which it went out. */
export function PlacedWords({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  const { placed } = item;
  return (
    <div lang={item.language}>
      <InForm item={item} />
      {placed && (
        <p className="mt-1.5 text-xs text-muted">
          {t('placed', { form: t(`form.${placed.form}`), channels: placed.channelNames.join(', ') })}
        </p>
      )}
    </div>
  );
}

function InForm({ item }: { item: FeedItem }) {
  switch (item.placed?.form) {
    case 'card':
      return <OnACard item={item} />;
    case 'video':
      return <OnFilm item={item} />;
    case 'page':
      return <OnAPage item={item} />;
    case 'replies':
      return <OneByOne item={item} />;
    default:
      return <Words item={item} className="mt-2" />;
  }
}

function OnACard({ item }: { item: FeedItem }) {
  const [headline, rest] = headlineOf(item.text);
  return (
    <>
      <div className="mt-2">
        <PictureCard headline={headline} tone={item.placed?.tone ?? 'plain'} picture={item.picture} />
      </div>
      {rest && <Words item={{ ...item, text: rest }} className="mt-2" />}
    </>
  );
}

/** Frames of a video, and how long one of them is said to be. */
const mostFrames = 6;
const secondsOfFrame = 7;

/** The words are what the CEO says: a sentence a frame. */
function OnFilm({ item }: { item: FeedItem }) {
  const locale = useLocale();
  const frames = sentencesOf(item.text, item.language ?? locale, mostFrames);
  return (
    <div className="mt-2 overflow-hidden rounded-md border border-line">
      <Film picture={item.picture} frames={frames} seconds={frames.length * secondsOfFrame} />
    </div>
  );
}

const mostFacts = 8;

/** A page on the company's own site: a title, and below it point after point. */
function OnAPage({ item }: { item: FeedItem }) {
  const locale = useLocale();
  const [headline, rest] = headlineOf(item.text);
  return (
    <div className="mt-2 rounded-md border border-line bg-surface px-4 py-3.5">
      <p dir="auto" className="flex gap-2 text-base leading-snug font-semibold text-pretty">
        <ListChecks className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden="true" />
        {headline}
      </p>
      {rest !== '' && (
        <ul dir="auto" className="mt-2.5 divide-y divide-line border-t border-line">
          {sentencesOf(rest, item.language ?? locale, mostFacts).map((fact) => (
            <li key={fact} className="py-2 text-pretty">
              {fact}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Said to each of them: a bubble of a talk, with others behind it. */
function OneByOne({ item }: { item: FeedItem }) {
  return (
    <div className="mt-2 me-2 rounded-2xl rounded-ss-sm border border-line bg-surface px-4 py-2.5 shadow-[0.4rem_0.4rem_0_-1px_var(--sunken),0.4rem_0.4rem_0_0_var(--line)]">
      <Words item={item} />
    </div>
  );
}
