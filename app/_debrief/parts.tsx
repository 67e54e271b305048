'use client';

import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { Board } from './board/board';
import { RealCase } from './case/real-case';
import { Curves } from './curves/curves';
import { Decisions } from './decisions/decisions';
import { Desk } from './desk/desk';
import { Limits } from './limits';
import { Outcome } from './outcome/outcome';
import { Plan } from './plan/plan';
import { Questions } from './questions/questions';
import { Rubric } from './rubric/rubric';
import { Survey } from './survey/survey';
import { WhatIfSection } from './what-if/what-if-section';
import { Why } from './why/why';

interface PartsProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** The whole debrief, in the order in which one talks about it. */
export function Parts({ debrief, words, ownTeamId }: PartsProps) {
  return (
    <>
      <Outcome debrief={debrief} ownTeamId={ownTeamId} />
      <Curves debrief={debrief} words={words} ownTeamId={ownTeamId} />
      <Decisions debrief={debrief} words={words} ownTeamId={ownTeamId} />
      <Rubric debrief={debrief} words={words} ownTeamId={ownTeamId} />
      <Why debrief={debrief} words={words} ownTeamId={ownTeamId} />
      {!debrief.onPaper && <Desk teams={debrief.teams} ownTeamId={ownTeamId} />}
      <RealCase words={words} />
      <WhatIfSection debrief={debrief} words={words} ownTeamId={ownTeamId} />
      <Questions />
      <Board debrief={debrief} />
      <Plan />
      <Survey />
      <Limits debrief={debrief} />
    </>
  );
}
