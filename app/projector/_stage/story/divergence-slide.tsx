'use client';

import { useTranslations } from 'use-intl';
import { barDrawing } from '@/app/_charts/picture/bar-drawing';
import { useFigures } from '@/app/_debrief/use-figures';
import type { DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import type { Divergence } from '@/reports/reading/instructive';
import { ChoiceRows } from '../choice-rows';
import { MomentSlide } from './moment-slide';

interface DivergenceSlideProps {
  divergence: Divergence;
  words: DebriefWords;
}

export function DivergenceSlide({ divergence: { decisionId, choices }, words }: DivergenceSlideProps) {
  const t = useTranslations('projector.story');
  const silence = useTranslations('projector.play')('silence');
  const { signed } = useFigures();
  const drawing = barDrawing(
    choices.map(({ responseId, teams, effect }) => ({
      label: `${teams.map(({ index }) => teamLook(index).letter).join(', ')}: ${choiceLabel({ decisionId, responseId }, words) ?? silence}`,
      ...{ from: 0, to: effect, figure: signed(effect, 1) },
    })),
  );
  return (
    <MomentSlide
      kicker={t('divergence')}
      title={words.decisions[decisionId]?.question ?? decisionId}
      question={t('divergenceQuestion')}
      drawing={drawing}
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
