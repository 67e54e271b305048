'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import type { DecisionRow } from '@/reports/reading/decision-rows';
import { PlayOnButton } from '../play-on/play-on-button';
import { useFigures } from '../use-figures';
import { triedIn } from '../what-if/tried';
import { WhatIfButton } from '../what-if/what-if-button';
import { Background } from './background';
import { Choices } from './choices';
import { DecisionFacts } from './decision-facts';
import { DecisionNotes } from './decision-notes';

interface DecisionCardProps {
  number: number;
  row: DecisionRow;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** One decision on a phone, or with many teams: the own answer in full, then who chose what. */
export function DecisionCard({ number, row, words, ownTeamId }: DecisionCardProps) {
  const t = useTranslations('debrief');
  const { moment } = useFigures();
  const own = row.cells.find(({ team }) => team.teamId === ownTeamId)?.decision;
  const question = words.decisions[row.decisionId]?.question ?? row.decisionId;
  return (
    <li className="break-inside-avoid rounded-md border border-line bg-surface p-4 text-sm">
      <p className="kicker">
        {number} · {moment(row.minute)}
      </p>
      <h3 className="mt-1 text-base text-pretty">
        <ScenarioText>{question}</ScenarioText>
      </h3>
      {own && (
        <div className="mt-3 border-l-2 border-accent pl-3">
          <p className="kicker mb-1">{t('yourTeam')}</p>
          <DecisionFacts decision={own} words={words} />
        </div>
      )}
      <DecisionNotes decisionId={row.decisionId} teams={row.cells.map(({ team }) => team)} />
      <Choices row={row} words={words} ownTeamId={ownTeamId} />
      <div className="mt-3 flex flex-wrap gap-2">
        <WhatIfButton tried={triedIn(row, ownTeamId)} words={words} />
        {own && <PlayOnButton toP={own.openedP} about={question} />}
      </div>
      <Background decisionId={row.decisionId} words={words} />
    </li>
  );
}
