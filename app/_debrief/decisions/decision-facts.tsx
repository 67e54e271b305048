'use client';

import { useTranslations } from 'use-intl';
import type { DebriefDecision, DebriefWords } from '@/engine/debrief/types';
import { choiceLabel } from '@/reports/reading/choice-label';
import { StackedBar } from '../../_charts/stacked-bar';
import { Effect } from '../effect';
import { useFigures } from '../use-figures';
import { IntelUse } from './intel-use';
import { Reasons } from './reasons';
import { WayOut } from './way-out';
import { WentOut } from './went-out';

interface DecisionFactsProps {
  decision: DebriefDecision;
  words: DebriefWords;
}

/** One team's answer: what, how long it took, who was for it, what they knew, what it did. */
export function DecisionFacts({ decision, words }: DecisionFactsProps) {
  const t = useTranslations('debrief.decisions');
  const { duration } = useFigures();
  const responses = words.decisions[decision.decisionId]?.responses ?? {};
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start justify-between gap-3">
        <p className="font-medium">{choiceLabel(decision, words) ?? t('silence')}</p>
        <Effect value={decision.effect.overall} label={t('effect')} />
      </div>
      <p className="text-xs text-muted">
        {t('took', { time: duration(decision.seconds) })}, {t(`ending.${decision.ending}`)}
      </p>
      <WentOut decision={decision} words={words} />
      <WayOut decision={decision} />
      <Votes decision={decision} responses={responses} />
      <Minds decision={decision} />
      <IntelUse decision={decision} words={words} />
      <Reasons decision={decision} words={words} />
    </div>
  );
}

interface VotesProps {
  decision: DebriefDecision;
  /** response -> its label */
  responses: Readonly<Record<string, string>>;
}

function Votes({ decision: { split, responseId: chosen }, responses }: VotesProps) {
  const t = useTranslations('debrief.decisions');
  if (split.every(({ votes }) => votes === 0)) return <p className="text-xs text-muted">{t('noVotes')}</p>;
  const parts = split
    .filter(({ votes }) => votes > 0)
    .map(({ responseId, votes }) => ({
      id: responseId,
      label: responses[responseId] ?? responseId,
      value: votes,
      strong: responseId === chosen,
    }))
    .sort((left, right) => Number(right.strong) - Number(left.strong) || right.value - left.value);
  return (
    <div className="flex flex-col gap-1">
      <StackedBar label={t('votes')} parts={parts} legend={false} />
      {parts
        .filter((part) => !part.strong)
        .map((part) => (
          <p key={part.id} aria-hidden="true" className="text-xs text-muted">
            {t('votesFor', { count: part.value, label: part.label })}
          </p>
        ))}
    </div>
  );
}

function Minds({ decision }: { decision: DebriefDecision }) {
  const t = useTranslations('debrief.decisions');
  const { plain } = useFigures();
  const { confidence, changedTheirMind } = decision;
  const parts = [
    ...(confidence === null ? [] : [t('confidence', { value: plain(confidence, 1) })]),
    ...(changedTheirMind === 0 ? [] : [t('changed', { count: changedTheirMind })]),
  ];
  return parts.length === 0 ? null : <p className="text-xs text-muted">{parts.join(' · ')}</p>;
}
