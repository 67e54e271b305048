'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView, ResponseView } from '@/engine/view/types';
import { FactLabelBadge } from '../_intel/fact-label-badge';
import type { Reading } from '../_intel/use-reading';

interface TouchedFactsProps {
  view: PlayerView;
  response: ResponseView;
  reading: Reading;
}

/** [F6] On an option: what this person has read of the facts that it speaks of, and how sure the team can be of them. */
export function TouchedFacts({ view, response, reading }: TouchedFactsProps) {
  const t = useTranslations('play.decision');
  const ids = (response.touches ?? []).filter(reading.isRead);
  const facts = view.facts.filter(({ id }) => ids.includes(id));
  const intel = view.intel.filter(({ id }) => ids.includes(id));
  if (facts.length + intel.length === 0) return null;
  return (
    <span className="mt-1.5 flex animate-enter flex-col gap-1 text-xs">
      <span className="sr-only">{t('touches')}</span>
      {facts.map((fact) => (
        <span key={fact.id} className="flex items-center gap-1.5">
          <FactLabelBadge fact={fact} />
          <span className="line-clamp-1 min-w-0">{fact.claim}</span>
        </span>
      ))}
      {intel.map(({ id, title }) => (
        <span key={id} className="line-clamp-1">
          {title}
        </span>
      ))}
    </span>
  );
}
