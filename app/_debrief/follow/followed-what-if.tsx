'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import type { Change } from '@/engine/debrief/what-if';
import { Section } from '../section';
import { TeamLabel } from '../team-label';
import { firstChange } from '../what-if/first-change';
import { useWhatIf } from '../what-if/use-what-if';
import { WhatIfResult } from '../what-if/what-if-result';

interface FollowedWhatIfProps {
  change: Change | null;
  debrief: Debrief;
  words: DebriefWords;
}

/** The what-if that the room looks at, whichever team's it is. */
export function FollowedWhatIf({ change: given, debrief, words }: FollowedWhatIfProps) {
  const t = useTranslations('debrief.whatIf');
  const change = given ?? firstChange(debrief);
  const team = debrief.teams.find(({ teamId }) => teamId === change?.teamId);
  const decision = team?.decisions.find(({ decisionId }) => decisionId === change?.decisionId);
  const isChange = change !== null && decision !== undefined && change.responseId !== decision.responseId;
  const { found } = useWhatIf(isChange ? change : null);
  if (!team || !decision) return null;
  return (
    <Section id="what-if" title={t('open')}>
      <p className="mb-4 text-lg text-pretty">
        <TeamLabel index={team.index} />{' '}
        <ScenarioText>{words.decisions[decision.decisionId]?.question}</ScenarioText>
      </p>
      {!isChange && <p className="text-muted">{t('hintRoom')}</p>}
      {isChange && found === null && <p className="text-muted">{t('working')}</p>}
      {found?.ok && <WhatIfResult whatIf={found.whatIf} words={words} index={team.index} />}
    </Section>
  );
}
