'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { FactLabelBadge } from '../_intel/fact-label-badge';

interface BallotFactsProps {
  view: PlayerView;
  ids: readonly string[];
}

/** How sure the team can be of what bears on the decision; folded, because the options come first. */
export function BallotFacts({ view, ids }: BallotFactsProps) {
  const t = useTranslations('play.decision');
  const facts = view.facts.filter((fact) => ids.includes(fact.id));
  if (facts.length === 0) return null;
  return (
    <details className="group rounded-md bg-text/5 px-3.5 text-sm">
      <summary className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 py-2">
        <span className="kicker">{t('facts')}</span>
        <span className="flex flex-wrap gap-1.5 group-open:hidden">
          {facts.map((fact) => (
            <FactLabelBadge key={fact.id} fact={fact} />
          ))}
        </span>
        <ChevronDown
          className="ml-auto size-4 text-muted transition-transform group-open:rotate-180"
          aria-hidden="true"
        />
      </summary>
      <ul className="flex flex-col gap-2 pb-3">
        {facts.map((fact) => (
          <li key={fact.id} className="flex items-start gap-2">
            <FactLabelBadge fact={fact} />
            <span className="min-w-0">{fact.claim}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
