'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { choiceLabel } from '@/reports/reading/choice-label';
import { largestDivergence } from '@/reports/reading/instructive';
import { Effect } from '../effect';
import { TeamLabel } from '../team-label';
import { Card } from './card';

const mostNamed = 6;

/** Where the teams parted: one question, what each side answered, and what came of it. */
export function PartedCard({ debrief, words }: { debrief: Debrief; words: DebriefWords }) {
  const t = useTranslations('debrief.summary');
  const silence = useTranslations('debrief.decisions')('silence');
  const parted = largestDivergence(debrief);
  if (!parted) return null;
  const { decisionId, choices } = parted;
  return (
    <Card title={t('parted')}>
      <p className="mt-2 font-serif text-lg leading-snug text-pretty">
        <ScenarioText>{words.decisions[decisionId]?.question}</ScenarioText>
      </p>
      <ul className="mt-3 flex flex-col gap-3">
        {choices.map(({ responseId, teams, effect }) => (
          <li key={responseId} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 text-sm">
            <span className="text-pretty">{choiceLabel({ decisionId, responseId }, words) ?? silence}</span>
            <Effect value={effect} decimals={0} />
            <span className="col-span-2 mt-0.5 flex flex-wrap gap-x-3 gap-y-1 text-muted">
              {teams.length > mostNamed
                ? t('teams', { count: teams.length })
                : teams.map(({ teamId, index }) => <TeamLabel key={teamId} index={index} size={16} />)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
