import { useTranslations } from 'use-intl';
import type { PostExtras } from '@/engine/view/types';

type Shot = NonNullable<PostExtras['screenshot']>;

/** Our own reply, as somebody has photographed it: what was asked on one side, what we said on the other. */
export function Screenshot({ shot }: { shot: Shot }) {
  const t = useTranslations('common.feed.screenshot');
  return (
    <figure aria-label={t('label')} className="mt-2.5 rounded-md border border-line bg-sunken/60 p-3 text-sm">
      <blockquote className="me-6 rounded-md rounded-ss-none border border-line bg-surface px-3 py-2">
        <p className="text-xs font-semibold">
          <bdi>{shot.author}</bdi>
        </p>
        <p className="mt-0.5 line-clamp-5 text-pretty">{shot.asked}</p>
      </blockquote>
      <blockquote className="ms-6 mt-2 rounded-md rounded-se-none border border-accent/50 bg-accent/8 px-3 py-2">
        <p className="text-xs font-semibold">
          <bdi>{shot.company}</bdi>
        </p>
        <p className="mt-0.5 text-pretty">{t(`answer.${shot.answer}`)}</p>
        {shot.template && <p className="mt-1 text-xs text-muted">{t('template')}</p>}
      </blockquote>
      <figcaption className="mt-2 text-xs text-muted">{t('label')}</figcaption>
    </figure>
  );
}
