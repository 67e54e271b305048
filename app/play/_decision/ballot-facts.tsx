'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '../../../engine/view/types';
import { FactLabelBadge } from '../_intel/fact-label-badge';

/** How sure the team can be of what bears on the decision. */
export function BallotFacts({ view, ids }: { view: PlayerView; ids: readonly string[] }) {
  const t = useTranslations('play.decision');
  const facts = view.facts.filter((fact) => ids.includes(fact.id));
  if (facts.length === 0) return null;
  return (
    <section aria-label={t('facts')} className="rounded-md bg-text/5 px-3.5 py-2.5">
      <h3 className="kicker">{t('facts')}</h3>
      <ul className="mt-1 flex flex-col gap-1.5 text-sm">
        {facts.map((fact) => (
          <li key={fact.id} className="flex items-start gap-2">
            <FactLabelBadge fact={fact} />
            <span className="min-w-0">{fact.claim}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
