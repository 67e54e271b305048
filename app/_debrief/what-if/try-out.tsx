'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DebriefDecision, DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { Skeleton, SkeletonText } from '../../_ui/skeleton';
import { AnswerChoice } from './answer-choice';
import { ShowInRoom } from './show-in-room';
import { useWhatIf } from './use-what-if';
import { WhatIfResult } from './what-if-result';

interface TryOutProps {
  team: TeamDebrief;
  decision: DebriefDecision;
  words: DebriefWords;
}

/** One decision otherwise: choose another answer on the left, see what the model makes of it on the right. */
export function TryOut({ team, decision, words }: TryOutProps) {
  const t = useTranslations('debrief.whatIf');
  const inWords = useRefusalWords();
  const [responseId, setResponseId] = useState(decision.responseId);
  const change = { teamId: team.teamId, decisionId: decision.decisionId, responseId };
  const isChange = responseId !== decision.responseId;
  const { found, again } = useWhatIf(isChange ? change : null);
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,5fr)]">
      <div className="flex flex-col gap-3">
        <AnswerChoice decision={decision} words={words} value={responseId} onValueChange={setResponseId} />
        {isChange && found?.ok && <ShowInRoom change={change} />}
      </div>
      <div aria-live="polite" aria-busy={isChange && found === null} className="min-w-0">
        {!isChange && <p className="py-6 text-muted">{t('hint')}</p>}
        {isChange && found === null && <Working words={t('working')} />}
        {found?.ok === false && (
          <div role="alert" className="flex flex-col items-start gap-3 py-6">
            <p>{inWords(found)}</p>
            <Button kind="secondary" size="small" onClick={again}>
              {t('again')}
            </Button>
          </div>
        )}
        {found?.ok && <WhatIfResult whatIf={found.whatIf} words={words} index={team.index} />}
      </div>
    </div>
  );
}

function Working({ words }: { words: string }) {
  return (
    <div className="flex flex-col gap-4">
      <p className="sr-only">{words}</p>
      <SkeletonText lines={2} />
      <Skeleton className="h-64 w-full" />
    </div>
  );
}
