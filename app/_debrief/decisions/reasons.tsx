'use client';

import { useTranslations } from 'use-intl';
import type { DebriefDecision, DebriefWords, WhyTerm } from '@/engine/debrief/types';
import { Effect } from '../effect';
import { useReason } from './use-reason';

/** Below this many points a reason explains nothing. */
const leastPoints = 0.05;

interface ReasonsProps {
  decision: DebriefDecision;
  words: DebriefWords;
}

/** Why this answer had its effect: what it is made of, a sentence and a figure each. */
export function Reasons({ decision, words }: ReasonsProps) {
  const t = useTranslations('debrief.decisions');
  const reason = useReason(words);
  const felt = decision.terms
    .filter(({ effect }) => Math.abs(effect.overall) >= leastPoints)
    .sort((left, right) => Math.abs(right.effect.overall) - Math.abs(left.effect.overall));
  if (felt.length === 0) return null;
  return (
    <details className="print:hidden">
      <summary className="link w-fit text-xs">{t('why')}</summary>
      <ul className="mt-1.5 flex flex-col gap-1 text-xs">
        {felt.map((term) => (
          <Reason key={term.term} term={term} sentence={reason(term)} />
        ))}
      </ul>
    </details>
  );
}

function Reason({ term, sentence }: { term: WhyTerm; sentence: string }) {
  return (
    <li className="flex items-baseline justify-between gap-3">
      <span className="text-muted">{sentence}</span>
      <Effect value={term.effect.overall} />
    </li>
  );
}
