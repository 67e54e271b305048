'use client';

import { useTranslations } from 'use-intl';
import type { CallView } from '@/engine/view/types';
import { classNames } from '../class-names';
import { usePlayTime } from './feed-clock';

/** What is said, turn by turn as it is said. */
export function Talk({ call: { turns } }: { call: CallView }) {
  const t = useTranslations('common.feed.call');
  const said = usePlayTime((playMs) => turns.filter(({ p }) => p <= playMs).length);
  return (
    <ol aria-label={t('said')} className="mt-2 grid gap-1.5">
      {turns.slice(0, said).map(({ by, text, p }) => (
        <li
          key={p}
          className={classNames(
            'w-fit max-w-[92%] animate-enter rounded-md px-3 py-1.5',
            by === 'us' ? 'ms-auto rounded-ee-none bg-accent/15' : 'rounded-es-none bg-surface',
          )}
        >
          <span className="sr-only">{t(by)}</span>
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ol>
  );
}
