'use client';

import { useTranslations } from 'use-intl';
import { answersOf } from '@/app/_debrief/what-if/answer-choice';
import { besideIt, firstChange, nextTeam } from '@/app/_debrief/what-if/first-change';
import { useWhatIf } from '@/app/_debrief/what-if/use-what-if';
import { useKeys } from '@/app/_ui/use-keys';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import type { Change } from '@/engine/debrief/what-if';
import { teamLook } from '@/look/team-look';
import { StageMark } from '../stage-mark';
import { WhatIfAnswers } from './what-if-answers';
import { WhatIfOutcome } from './what-if-outcome';

interface WhatIfSlideProps {
  debrief: Debrief;
  words: DebriefWords;
  change: Change | null;
  onChange: (change: Change) => void;
}

/** What if: driven from the console, or with the keys of this screen (numbers, up and down, T). */
export function WhatIfSlide({ debrief, words, change: given, onChange }: WhatIfSlideProps) {
  const t = useTranslations();
  const change = given ?? firstChange(debrief);
  const team = debrief.teams.find(({ teamId }) => teamId === change?.teamId);
  const decision = team?.decisions.find(({ decisionId }) => decisionId === change?.decisionId);
  const isChange = change !== null && decision !== undefined && change.responseId !== decision.responseId;
  const { found } = useWhatIf(isChange ? change : null);
  const answers = decision ? answersOf(decision) : [];
  const go = (next: Change | null) => {
    if (next) onChange(next);
  };
  const pick = (index: number) => {
    const responseId = answers[index];
    if (change && responseId !== undefined) go({ ...change, responseId });
  };
  useKeys({
    ...Object.fromEntries(answers.map((_, index) => [String(index + 1), () => pick(index)])),
    ArrowDown: () => team && change && go(besideIt(team, change.decisionId, 1)),
    ArrowUp: () => team && change && go(besideIt(team, change.decisionId, -1)),
    t: () => change && go(nextTeam(debrief, change)),
  });
  if (!team || !decision || !change) return null;
  return (
    <>
      <p className="flex items-center gap-4 text-stage font-semibold text-accent">
        {t('debrief.whatIf.open')}
        <StageMark index={team.index} rem={2.5} />
        <span className="text-text">{t('common.team', { letter: teamLook(team.index).letter })}</span>
        <span className="ml-auto font-normal text-muted">
          {t('projector.story.whatIfKeys', { answers: answers.length })}
        </span>
      </p>
      <h1 className="mt-1 max-w-[92%] text-[2.6rem] leading-tight font-semibold">
        {words.decisions[decision.decisionId]?.question ?? decision.decisionId}
      </h1>
      <div className="mt-[3vh] grid min-h-0 flex-1 grid-cols-[minmax(0,5fr)_minmax(0,8fr)] gap-[3vw]">
        <WhatIfAnswers decision={decision} words={words} chosen={change.responseId} />
        <WhatIfOutcome found={isChange ? found : 'as-played'} words={words} index={team.index} />
      </div>
    </>
  );
}
