import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { bestMove, largestDivergence, largestLoss } from '@/reports/reading/instructive';
import type { Slide } from '@/reports/reading/slide-list';
import type { Presented } from '@/wire/downstream';
import { BoardSlide } from './board-slide';
import { CaseSlide } from './case-slide';
import { CurvesSlide } from './curves-slide';
import { DivergenceSlide } from './divergence-slide';
import { EndingSlide } from './ending/ending-slide';
import { MoveSlide } from './move-slide';
import { OutcomeSlide } from './outcome-slide';
import { PodiumSlide } from './podium/podium-slide';
import { QuestionsSlide } from './questions-slide';
import { WhatIfSlide } from './what-if-slide';

interface SlideContentProps {
  slide: Slide;
  debrief: Debrief;
  words: DebriefWords;
  shown: Presented;
  show: (change: Partial<Presented>) => void;
}

/** One step of the story. */
export function SlideContent({ slide, debrief, words, shown, show }: SlideContentProps) {
  switch (slide.kind) {
    case 'ending':
      return <EndingSlide debrief={debrief} />;
    case 'podium':
      return <PodiumSlide debrief={debrief} words={words} />;
    case 'outcome':
      return <OutcomeSlide debrief={debrief} words={words} />;
    case 'curves':
      return <CurvesSlide {...{ debrief, words, shown, show }} />;
    case 'divergence': {
      const divergence = largestDivergence(debrief);
      return divergence && <DivergenceSlide divergence={divergence} words={words} />;
    }
    case 'loss': {
      const loss = largestLoss(debrief);
      return loss && <MoveSlide kind="loss" move={loss} words={words} />;
    }
    case 'recovery': {
      const recovery = bestMove(debrief);
      return recovery && <MoveSlide kind="recovery" move={recovery} words={words} />;
    }
    case 'what-if':
      return (
        <WhatIfSlide
          debrief={debrief}
          words={words}
          change={shown.whatIf}
          onChange={(whatIf) => show({ whatIf })}
        />
      );
    case 'case':
      return <CaseSlide debrief={debrief} words={words} />;
    case 'questions':
      return <QuestionsSlide page={slide.page} />;
    case 'board':
      return <BoardSlide teams={debrief.teams} />;
  }
}
