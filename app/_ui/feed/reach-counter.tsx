'use client';

import { Eye } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { usePlayTime } from './feed-clock';
import type { Reach } from './feed-item';
import { reachAt } from './reach';

const shortFrom = 1_000_000;

/** How many have seen it, climbing. Full digits while they can be read: a rising counter is the drama. */
export function ReachCounter({ reach }: { reach: Reach }) {
  const t = useTranslations('common.feed');
  const format = useFormatter();
  const count = usePlayTime((playMs) => {
    const seen = reachAt(reach, playMs);
    return format.number(seen, seen >= shortFrom ? { notation: 'compact', maximumFractionDigits: 2 } : {});
  });
  if (reach.to === 0) return null;
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-muted">
      <Eye className="size-3.5" aria-hidden="true" />
      <span aria-hidden="true" className="figures">
        {count}
      </span>
      <span className="sr-only">{t('reach', { count })}</span>
    </span>
  );
}
