import { useTranslations } from 'use-intl';
import { Words } from './card-parts';
import type { FeedItem } from './feed-item';
import { headlineOf } from './headline';
import { PictureCard } from './picture-card';

/** What the company says, in the form in which it went out: a picture card has its headline large. */
export function PlacedWords({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  const { placed } = item;
  const isCard = placed?.form === 'card';
  const [headline, rest] = isCard ? headlineOf(item.text) : ['', item.text];
  return (
    <div lang={item.language}>
      {isCard && (
        <div className="mt-2">
          <PictureCard headline={headline} tone={placed.tone ?? 'plain'} picture={item.picture} />
        </div>
      )}
      {rest && <Words item={{ ...item, text: rest }} className="mt-2" />}
      {placed && (
        <p className="mt-1.5 text-xs text-muted">
          {t('placed', { form: t(`form.${placed.form}`), channels: placed.channelNames.join(', ') })}
        </p>
      )}
    </div>
  );
}
