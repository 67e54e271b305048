import type { ReactNode } from 'react';
import type { Debrief, DebriefWords } from '../../../../engine/debrief/types';
import { bestMove, largestDivergence, largestLoss } from '../../../debrief/_debrief/instructive';
import { CaseSlide } from './case-slide';
import { CurvesSlide } from './curves-slide';
import { DivergenceSlide } from './divergence-slide';
import { FactsSlide, pagesOfFacts } from './facts-slide';
import { LessonsSlide } from './lessons-slide';
import { LimitsSlide } from './limits-slide';
import { MoveSlide } from './move-slide';
import { OutcomeSlide } from './outcome-slide';
import { QuestionsSlide } from './questions-slide';

interface Slide {
  id: string;
  content: ReactNode;
}

/** The order in which one talks about it: what came of it, the three most instructive moments, the real case, home. */
export function slidesOf(debrief: Debrief, words: DebriefWords): Slide[] {
  const divergence = largestDivergence(debrief);
  const loss = largestLoss(debrief);
  const recovery = bestMove(debrief);
  return [
    { id: 'outcome', content: <OutcomeSlide debrief={debrief} /> },
    { id: 'curves', content: <CurvesSlide debrief={debrief} words={words} /> },
    ...(divergence
      ? [{ id: 'divergence', content: <DivergenceSlide divergence={divergence} words={words} /> }]
      : []),
    ...(loss ? [{ id: 'loss', content: <MoveSlide kind="loss" move={loss} words={words} /> }] : []),
    ...(recovery
      ? [{ id: 'recovery', content: <MoveSlide kind="recovery" move={recovery} words={words} /> }]
      : []),
    { id: 'case', content: <CaseSlide words={words} /> },
    ...pagesOfFacts(words).map((facts, page) => ({
      id: `facts-${page}`,
      content: <FactsSlide words={words} facts={facts} />,
    })),
    { id: 'lessons', content: <LessonsSlide words={words} /> },
    { id: 'questions', content: <QuestionsSlide /> },
    { id: 'limits', content: <LimitsSlide /> },
  ];
}
