'use client';

import { Fragment, type ReactNode } from 'react';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { Board } from './board/board';
import { RealCase } from './case/real-case';
import { Curves } from './curves/curves';
import { Decisions } from './decisions/decisions';
import { Desk } from './desk/desk';
import { Limits } from './limits';
import { Outcome } from './outcome/outcome';
import { type PartName, usePartNames } from './part-names';
import { Plan } from './plan/plan';
import { Questions } from './questions/questions';
import { Rubric } from './rubric/rubric';
import { Survey } from './survey/survey';
import { Teamwork } from './teamwork/teamwork';
import { WhatIfSection } from './what-if/what-if-section';
import { Why } from './why/why';

interface PartsProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** What each part shows. A part without its line here doesn't compile, and the contents name the same list. */
const parts: Record<PartName, (props: PartsProps) => ReactNode> = {
  outcome: ({ debrief, ownTeamId }) => <Outcome debrief={debrief} ownTeamId={ownTeamId} />,
  curves: (props) => <Curves {...props} />,
  decisions: (props) => <Decisions {...props} />,
  rubric: (props) => <Rubric {...props} />,
  why: (props) => <Why {...props} />,
  desk: ({ debrief, ownTeamId }) => <Desk teams={debrief.teams} ownTeamId={ownTeamId} />,
  teamwork: (props) => <Teamwork {...props} />,
  case: ({ words }) => <RealCase words={words} />,
  whatIf: (props) => <WhatIfSection {...props} />,
  questions: () => <Questions />,
  board: ({ debrief }) => <Board debrief={debrief} />,
  plan: () => <Plan />,
  survey: () => <Survey />,
  limits: ({ debrief }) => <Limits debrief={debrief} />,
};

/** The whole debrief, in the order in which one talks about it. */
export function Parts(props: PartsProps) {
  return usePartNames(props.debrief).map((name) => <Fragment key={name}>{parts[name](props)}</Fragment>);
}
