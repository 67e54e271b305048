'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { choiceLabel } from '@/reports/reading/choice-label';
import { dearest } from '@/reports/reading/instructive';
import { PlayOnButton } from '../play-on/play-on-button';
import { useFigures } from '../use-figures';
import { WhatIfButton } from '../what-if/what-if-button';
import { Card } from './card';

/** Where most was to be had: what was said, what would have been better, what the real company did, and one question. */
export function BetterCard({ team, words }: { team: TeamDebrief; words: DebriefWords }) {
  const t = useTranslations('debrief.summary');
  const silence = useTranslations('debrief.decisions')('silence');
  const { points } = useFigures();
  const decision = dearest(team);
  if (!decision) return null;
  const { decisionId, best } = decision;
  const told = words.decisions[decisionId];
  const reality = words.realCase.reality[decisionId];
  const question = told?.debrief[0];
  return (
    <Card title={t('better')}>
      <p className="mt-2 font-serif text-lg leading-snug text-pretty">
        <ScenarioText>{told?.question}</ScenarioText>
      </p>
      <dl className="mt-3 grid gap-2.5 text-sm">
        <Line term={t('you')} text={choiceLabel(decision, words) ?? silence} />
        {best && best.gain > 0 && (
          <Line
            term={t('best', { points: points(best.gain) })}
            text={choiceLabel({ decisionId, responseId: best.responseId }, words) ?? silence}
          />
        )}
        {told && <Line term={t('prepared')} text={told.expected} />}
        {reality && <Line term={words.realCase.organisation} text={reality} />}
      </dl>
      <div className="mt-4 flex flex-wrap gap-2">
        <WhatIfButton tried={[{ team, decision }]} words={words} />
        <PlayOnButton toP={decision.openedP} about={told?.question ?? decisionId} />
      </div>
      {question && (
        <p className="mt-5 border-s-4 border-time ps-4 font-serif text-lg leading-snug text-pretty">
          <ScenarioText>{question}</ScenarioText>
        </p>
      )}
    </Card>
  );
}

function Line({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt className="kicker">{term}</dt>
      <dd className="text-pretty">
        <ScenarioText>{text}</ScenarioText>
      </dd>
    </div>
  );
}
