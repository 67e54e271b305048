'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { DebriefDecision, DebriefWords } from '@/engine/debrief/types';
import { ChoiceCard } from '../../_ui/choice-card';

interface AnswerChoiceProps {
  decision: DebriefDecision;
  words: DebriefWords;
  /** null: silence */
  value: string | null;
  onValueChange: (responseId: string | null) => void;
}

/** What this team could have chosen at that moment; what it did choose stands among it. */
export function AnswerChoice({ decision, words, value, onValueChange }: AnswerChoiceProps) {
  const t = useTranslations('debrief.whatIf');
  const name = useId();
  const responses = words.decisions[decision.decisionId]?.responses ?? {};
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{t('choose')}</legend>
      {answersOf(decision).map((responseId) => (
        <ChoiceCard
          key={responseId ?? ''}
          name={name}
          title={responseId === null ? t('silence') : (responses[responseId] ?? responseId)}
          selected={responseId === value}
          onSelect={() => onValueChange(responseId)}
          aside={
            responseId === decision.responseId && (
              <span className="self-start text-xs font-semibold whitespace-nowrap">{t('asPlayed')}</span>
            )
          }
        />
      ))}
    </fieldset>
  );
}

/** Every response that was open to the team, then silence; each once. */
export function answersOf({ offered, responseId }: DebriefDecision): (string | null)[] {
  return [...new Set([...offered, ...(responseId === null ? [] : [responseId])]), null];
}
