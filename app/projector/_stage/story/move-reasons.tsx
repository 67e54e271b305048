'use client';

import { useTranslations } from 'use-intl';
import { useReason } from '@/app/_debrief/decisions/use-reason';
import type { DebriefDecision, DebriefWords } from '@/engine/debrief/types';
import { Change } from '../change';

const most = 3;
/** Below this many points a reason explains nothing. */
const leastPoints = 0.1;

/** The strongest reasons for what a decision did. */
export function MoveReasons({ decision, words }: { decision: DebriefDecision; words: DebriefWords }) {
  const t = useTranslations('debrief.decisions');
  const reason = useReason(words);
  const felt = decision.terms
    .filter(({ effect }) => Math.abs(effect.overall) >= leastPoints)
    .sort((left, right) => Math.abs(right.effect.overall) - Math.abs(left.effect.overall))
    .slice(0, most);
  if (felt.length === 0) return null;
  return (
    <div className="mt-[3vh]">
      <p className="text-stage text-muted">{t('why')}</p>
      <ul className="mt-1">
        {felt.map((term) => (
          <li
            key={term.term}
            className="flex items-baseline justify-between gap-8 py-[0.8vh] text-stage leading-tight"
          >
            <span className="max-w-[85%]">{reason(term)}</span>
            <Change value={term.effect.overall} />
          </li>
        ))}
      </ul>
    </div>
  );
}
