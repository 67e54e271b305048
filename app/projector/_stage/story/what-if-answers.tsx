'use client';

import { useTranslations } from 'use-intl';
import { answersOf } from '@/app/_debrief/what-if/answer-choice';
import { classNames } from '@/app/_ui/class-names';
import type { DebriefDecision, DebriefWords } from '@/engine/debrief/types';

interface WhatIfAnswersProps {
  decision: DebriefDecision;
  words: DebriefWords;
  /** null: silence */
  chosen: string | null;
}

/** Every answer with the key that chooses it. */
export function WhatIfAnswers({ decision, words, chosen }: WhatIfAnswersProps) {
  const t = useTranslations('debrief.whatIf');
  const responses = words.decisions[decision.decisionId]?.responses ?? {};
  return (
    <ol className="flex min-h-0 flex-col gap-[1.2vh] overflow-hidden">
      {answersOf(decision).map((responseId, index) => (
        <li
          key={responseId ?? ''}
          aria-current={responseId === chosen || undefined}
          className={classNames(
            'flex items-baseline gap-4 rounded-md border-2 px-5 py-[1.1vh] text-stage leading-tight',
            responseId === chosen ? 'border-accent bg-accent/12' : 'border-line',
          )}
        >
          <span translate="no" className="figures text-muted">
            {index + 1}
          </span>
          <span className="flex-1">
            {responseId === null ? t('silence') : (responses[responseId] ?? responseId)}
            {responseId === decision.responseId && (
              <span className="ml-3 whitespace-nowrap text-muted">{t('asPlayed')}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
