'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { decisionRows } from '@/reports/reading/decision-rows';
import { bestMove, largestDivergence, largestLoss } from '@/reports/reading/instructive';
import type { Slide } from '@/reports/reading/slide-list';
import type { Presented } from '@/wire/downstream';
import { Board } from '../board/board';
import { RealCase } from '../case/real-case';
import { Curves } from '../curves/curves';
import { DecisionCard } from '../decisions/decision-card';
import { Outcome } from '../outcome/outcome';
import { Questions } from '../questions/questions';
import { Section } from '../section';
import { useSlideTitle } from '../story/use-slide-title';
import { FollowedWhatIf } from './followed-what-if';

interface FollowedPartProps {
  slide: Slide;
  presented: Presented;
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** The part of the debrief that belongs to the slide in the room, as one reads it in the hand. */
export function FollowedPart({ slide, presented, debrief, words, ownTeamId }: FollowedPartProps) {
  switch (slide.kind) {
    case 'ending':
    case 'podium':
    case 'outcome':
      return <Outcome debrief={debrief} ownTeamId={ownTeamId} />;
    case 'curves':
      return <Curves debrief={debrief} words={words} ownTeamId={ownTeamId} led={presented} />;
    case 'divergence':
    case 'loss':
    case 'recovery':
      return <FollowedDecision slide={slide} debrief={debrief} words={words} ownTeamId={ownTeamId} />;
    case 'what-if':
      return <FollowedWhatIf change={presented.whatIf} debrief={debrief} words={words} />;
    case 'case':
      return <RealCase words={words} />;
    case 'questions':
      return <Questions />;
    case 'board':
      return <Board debrief={debrief} />;
  }
}

function FollowedDecision({ slide, debrief, words, ownTeamId }: Omit<FollowedPartProps, 'presented'>) {
  const t = useTranslations('debrief.room');
  const title = useSlideTitle();
  const decisionId = {
    divergence: largestDivergence(debrief)?.decisionId,
    loss: largestLoss(debrief)?.decision.decisionId,
    recovery: bestMove(debrief)?.decision.decisionId,
  }[slide.kind === 'divergence' || slide.kind === 'loss' ? slide.kind : 'recovery'];
  const rows = decisionRows(debrief.teams);
  const at = rows.findIndex((row) => row.decisionId === decisionId);
  const row = rows[at];
  if (!row) return null;
  return (
    <Section id="decisions" title={title(slide)} lead={t('talkAbout')}>
      <ol>
        <DecisionCard number={at + 1} row={row} words={words} ownTeamId={ownTeamId} />
      </ol>
    </Section>
  );
}
