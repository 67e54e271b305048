'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';

const mostDots = 6;

/** A dot for each person here, full for a vote; digits for a large team. */
export function VoteDots({ voted, present }: { voted: number; present: number }) {
  const t = useTranslations('instructor.rows');
  const label = t('votes', { voted, present });
  return (
    <span role="img" aria-label={label} title={label} className="flex w-11 shrink-0 items-center gap-0.5">
      {present > mostDots ? (
        <span translate="no" className="figures text-xs">
          {voted}/{present}
        </span>
      ) : (
        Array.from({ length: present }, (_, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike, and only their number counts
            key={place}
            className={classNames(
              'size-1.5 rounded-full border',
              place < voted ? 'border-accent bg-accent' : 'border-muted',
            )}
          />
        ))
      )}
    </span>
  );
}
