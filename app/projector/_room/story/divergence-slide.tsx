'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '../../../../engine/debrief/types';
import { choiceLabel } from '../../../debrief/_debrief/decisions/choice-label';
import type { Divergence } from '../../../debrief/_debrief/instructive';
import { ChoiceRows } from '../choice-rows';
import { MomentSlide } from './moment-slide';

interface DivergenceSlideProps {
  divergence: Divergence;
  words: DebriefWords;
}

export function DivergenceSlide({ divergence: { decisionId, choices }, words }: DivergenceSlideProps) {
  const t = useTranslations('projector.story');
  return (
    <MomentSlide
      kicker={t('divergence')}
      title={words.decisions[decisionId]?.question ?? decisionId}
      question={t('divergenceQuestion')}
    >
      <ChoiceRows
        rows={choices.map(({ responseId, teams, effect }) => ({
          label: choiceLabel({ decisionId, responseId }, words) ?? null,
          teams: teams.map(({ index }) => index),
          effect,
        }))}
      />
    </MomentSlide>
  );
}
