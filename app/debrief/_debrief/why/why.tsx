'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '../../../../engine/debrief/types';
import { Waterfall } from '../../../_charts/waterfall';
import { CurveChoice } from '../curves/curve-choice';
import type { Opinion } from '../curves/curve-series';
import { choiceLabel } from '../decisions/choice-label';
import { Section } from '../section';
import { waterfallSteps } from './waterfall-steps';

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
  const together = t('debrief.why.together');
  const overall = opinion === 'overall';
  const group = t(overall ? 'debrief.curves.overall' : `model.stakeholder.${opinion}`);
  const steps = waterfallSteps(
    team,
    opinion,
    together,
    (decision) => choiceLabel(decision, words) ?? t('debrief.decisions.silence'),
  );
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
          description={overall ? t('debrief.why.note', { together }) : t('debrief.why.groupNote')}
          start={0}
          startLabel={t('debrief.outcome.doingNothing')}
          endLabel={t(overall ? 'debrief.why.end' : 'debrief.why.sum')}
          steps={steps}
        />
      </div>
    </Section>
  );
}
