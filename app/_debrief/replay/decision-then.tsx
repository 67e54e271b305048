'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { choiceLabel } from '@/reports/reading/choice-label';
import { decisionThen } from './decision-at';

interface DecisionThenProps {
  team: TeamDebrief;
  words: DebriefWords;
  /** play ms */
  p: number;
}

/** The decision that a team was at, or had last taken, with its votes. */
export function DecisionThen({ team, words, p }: DecisionThenProps) {
  const t = useTranslations('debrief.replay');
  const silence = useTranslations('debrief.decisions')('silence');
  const decision = decisionThen(team.decisions, p);
  if (!decision) return null;
  const { decisionId, resolvedP, split } = decision;
  const open = p < resolvedP;
  const votes = split.map(({ responseId, votes: count }) => ({
    count,
    label: choiceLabel({ decisionId, responseId }, words) ?? silence,
  }));
  return (
    <div className="mt-3 rounded-md border border-line p-3 text-sm">
      <p className="kicker">{t(open ? 'deciding' : 'decided')}</p>
      <p className="font-medium text-pretty">
        <ScenarioText>{words.decisions[decisionId]?.question ?? decisionId}</ScenarioText>
      </p>
      {!open && <p className="mt-1 text-pretty">{choiceLabel(decision, words) ?? silence}</p>}
      {!open && votes.length > 1 && (
        <ul className="mt-1 text-muted">
          {votes.map(({ label, count }) => (
            <li key={label}>{t('votes', { label, count })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
