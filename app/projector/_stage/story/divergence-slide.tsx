'use client';

import { useTranslations } from 'use-intl';
import { barDrawing } from '@/app/_charts/picture/bar-drawing';
import { useFigures } from '@/app/_debrief/use-figures';
import type { DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import type { Divergence } from '@/reports/reading/instructive';
import { ChoiceRows } from '../choice-rows';
import { ChoiceColumns } from './choice-columns';
import { MomentSlide } from './moment-slide';

/** More columns than these would be too narrow for words that are read from the back. */
const mostColumns = 4;

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
  const rows = choices.map(({ responseId, teams, effect }) => ({
    label: choiceLabel({ decisionId, responseId }, words) ?? null,
    teams: teams.map(({ index }) => index),
    effect,
  }));
  return (
    <MomentSlide
      kicker={t('divergence')}
      title={words.decisions[decisionId]?.question ?? decisionId}
      question={t('divergenceQuestion')}
      drawing={drawing}
    >
      {rows.length <= mostColumns ? <ChoiceColumns rows={rows} /> : <ChoiceRows rows={rows} />}
    </MomentSlide>
  );
}
