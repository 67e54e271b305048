'use client';

import { useTranslations } from 'use-intl';
import { classNames } from './class-names';
import { Ring } from './ring';

/** "4 of 6": how many of those present have voted, never what. */
export function QuorumRing({ votes, needed }: { votes: number; needed: number }) {
  const t = useTranslations('common.quorum');
  const everyone = needed > 0 && votes >= needed;
  return (
    <span className={classNames('inline-flex items-center gap-2', everyone ? 'text-good' : 'text-accent')}>
      <Ring share={needed > 0 ? votes / needed : 0} size={20} />
      <span aria-hidden="true" className="figures text-sm font-medium whitespace-nowrap text-text">
        {t('count', { votes, needed })}
      </span>
      <span className="sr-only">{t('label', { votes, needed })}</span>
    </span>
  );
}
