'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { choiceLabel } from '@/reports/reading/choice-label';
import type { Opinion } from '@/reports/reading/curve-series';
import { waterfallSteps } from '@/reports/reading/waterfall-steps';
import { Waterfall } from '../../_charts/waterfall';
import { CurveChoice } from '../curves/curve-choice';
import { Section } from '../section';

interface WhyProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** From doing nothing to the result, decision by decision, for everybody or for one group of stakeholders. */
export function Why({ debrief, words, ownTeamId }: WhyProps) {
  const t = useTranslations();
  const [opinion, setOpinion] = useState<Opinion>('overall');
  const [teamId, setTeamId] = useState(ownTeamId ?? debrief.teams[0]?.teamId ?? '');
  const team = debrief.teams.find((candidate) => candidate.teamId === teamId);
  if (!team) return null;
  const group = t(opinion === 'overall' ? 'debrief.curves.overall' : `model.stakeholder.${opinion}`);
  const together = t('debrief.why.together');
  const steps = waterfallSteps(team, opinion, {
    desk: t('debrief.why.desk'),
    together,
    decision: (decision) => choiceLabel(decision, words) ?? t('debrief.decisions.silence'),
  });
  return (
    <Section id="why" title={t('debrief.why.title')} lead={t('debrief.why.lead')}>
      <CurveChoice
        teams={debrief.teams}
        teamLabel={t('debrief.why.team')}
        {...{ opinion, teamId, setOpinion, setTeamId }}
      />
      <div className="mt-6 max-w-4xl">
        <Waterfall
          title={t('debrief.why.chart', { group })}
          description={t('debrief.why.note', { together })}
          start={0}
          startLabel={t('debrief.outcome.doingNothing')}
          endLabel={t('debrief.why.end')}
          steps={steps}
        />
      </div>
    </Section>
  );
}
