import { useTranslations } from 'use-intl';
import type { CardTone } from '@/engine/vocabulary';
import { classNames } from '../class-names';
import { Words } from './card-parts';
import type { FeedItem } from './feed-item';
import { Picture } from './picture';

const looks = {
  plain: 'bg-text/8 font-semibold',
  warm: 'bg-accent/18 font-serif font-semibold',
  wry: 'bg-role-social/18 font-serif italic',
} as const satisfies Record<CardTone, string>;

/** What the company says, in the form in which it went out: a picture card has its first sentence large. */
export function PlacedWords({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  const { placed } = item;
  const isCard = placed?.form === 'card';
  const [headline, rest] = isCard ? firstSentence(item.text) : ['', item.text];
  return (
    <div lang={item.language}>
      {isCard && (
        <div className="mt-2 overflow-hidden rounded-md border border-line">
          {item.picture && <Picture picture={item.picture} className="border-b" />}
          <p className={classNames('p-4 text-xl leading-snug text-balance', looks[placed.tone ?? 'plain'])}>
            {headline}
          </p>
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

function firstSentence(text: string): [string, string] {
  const end = /[.!?](?=\s)/.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1).trim()] : [text, ''];
}
