'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { largestLoss } from '@/reports/reading/instructive';
import { Select } from '../../_ui/select';
import { useReplays } from '../replays/replays-context';
import { Section } from '../section';
import { useFigures } from '../use-figures';
import { TryOut } from './try-out';

interface WhatIfSectionProps {
  debrief: Debrief;
  words: DebriefWords;
  /** A player tries out the own team's decisions only. */
  ownTeamId?: string | undefined;
}

/** Any decision of the round otherwise; it begins with the costliest one. */
export function WhatIfSection({ debrief, words, ownTeamId }: WhatIfSectionProps) {
  const t = useTranslations();
  const { moment } = useFigures();
  const replays = useReplays();
  const teams = debrief.teams.filter(
    ({ teamId, decisions }) => decisions.length > 0 && (ownTeamId === undefined || teamId === ownTeamId),
  );
  const costliest = largestLoss({ ...debrief, teams });
  const [teamId, setTeamId] = useState(costliest?.team.teamId ?? teams[0]?.teamId);
  const [decisionId, setDecisionId] = useState(costliest?.decision.decisionId);
  const team = teams.find((one) => one.teamId === teamId);
  const decision = team?.decisions.find((one) => one.decisionId === decisionId) ?? team?.decisions[0];
  if (replays === null || !team || !decision) return null;
  return (
    <Section id="what-if" slide="what-if" title={t('debrief.whatIf.title')} lead={t('debrief.whatIf.lead')}>
      <div data-print="hide" className="mb-5 flex flex-wrap gap-x-4 print:hidden">
        {teams.length > 1 && (
          <div className="w-40">
            <Select
              label={t('debrief.whatIf.team')}
              value={team.teamId}
              onValueChange={setTeamId}
              options={teams.map((one) => ({
                value: one.teamId,
                label: t('common.team', { letter: teamLook(one.index).letter }),
              }))}
            />
          </div>
        )}
        <div className="w-full max-w-xl">
          <Select
            label={t('debrief.whatIf.decision')}
            value={decision.decisionId}
            onValueChange={setDecisionId}
            options={team.decisions.map((one) => ({
              value: one.decisionId,
              label: `${moment(one.minute)} · ${words.decisions[one.decisionId]?.question ?? one.decisionId}`,
            }))}
          />
        </div>
      </div>
      <TryOut key={`${team.teamId} ${decision.decisionId}`} team={team} decision={decision} words={words} />
    </Section>
  );
}
