import { Newspaper, Star } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classNames } from '../class-names';
import { AuthorAvatar, AuthorName, type CardProps, Foot, Meta, Words } from './card-parts';
import { Picture } from './picture';

/** Press: the outlet's name, a serif headline, a standfirst. */
export function NewsCard({ item, labelId }: CardProps) {
  return (
    <div>
      <Meta item={item} icon={<Newspaper />} />
      <p className="mt-1.5 border-t-[3px] border-text pt-2 font-serif text-sm font-bold">
        <span id={labelId}>{item.author.name}</span>
      </p>
      {item.headline && (
        <h3 className="mt-1 font-serif text-xl leading-tight font-semibold tracking-normal text-balance">
          {item.headline}
        </h3>
      )}
      {item.picture && <Picture picture={item.picture} className="mt-3" />}
      <Words item={item} className="mt-2 font-serif" />
      <Foot item={item} />
    </div>
  );
}

const fiveStars = [1, 2, 3, 4, 5] as const;

/** A review: the stars before the words. */
export function ReviewCard({ item, labelId }: CardProps) {
  const t = useTranslations('common.feed');
  const stars = item.stars ?? 0;
  return (
    <div className="rounded-md border border-line p-3.5">
      <Meta item={item} icon={<Star />} />
      {stars > 0 && (
        <p className="mt-2 flex gap-0.5 text-warn">
          <span className="sr-only">{t('stars', { count: stars })}</span>
          {fiveStars.map((star) => (
            <Star
              key={star}
              aria-hidden="true"
              className={classNames('size-4.5', star <= stars ? 'fill-current' : 'text-control')}
            />
          ))}
        </p>
      )}
      {item.headline && <p className="mt-1.5 font-semibold">{item.headline}</p>}
      <Words item={item} className="mt-1" />
      <div className="mt-2.5 flex items-center gap-2 text-sm">
        <AuthorAvatar author={item.author} size="small" />
        <AuthorName author={item.author} labelId={labelId} />
      </div>
      <Foot item={item} />
    </div>
  );
}
