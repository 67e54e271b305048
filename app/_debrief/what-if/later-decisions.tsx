'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import type { WhatIf } from '@/engine/debrief/what-if';
import { choiceLabel } from '@/reports/reading/choice-label';
import { useFigures } from '../use-figures';
import { laterDecisions } from './what-if-lines';

/** What became of the decisions after the change: most stay as they were, and those that do not say why. */
export function LaterDecisions({ whatIf, words }: { whatIf: WhatIf; words: DebriefWords }) {
  const t = useTranslations('debrief.whatIf');
  const { moment } = useFigures();
  const later = laterDecisions(whatIf);
  const others = later.filter(({ mark }) => mark !== 'as-played');
  const stay = later.length - others.length;
  if (later.length === 0) return <p className="text-sm text-muted">{t('noneLater')}</p>;
  return (
    <div className="text-sm">
      <h4 className="kicker">{t('later')}</h4>
      <p className="mt-1">{others.length === 0 ? t('allStay') : t('stay', { count: stay })}</p>
      <ul className="mt-2 flex flex-col gap-3">
        {others.map((decision) => (
          <li key={decision.decisionId} className="border-l-2 border-warn pl-3">
            <p className="kicker">{moment(decision.minute)}</p>
            <p className="font-medium">
              <ScenarioText>
                {words.decisions[decision.decisionId]?.question ?? decision.decisionId}
              </ScenarioText>
            </p>
            <p className="text-muted">
              {t(`mark.${decision.mark}`, {
                answer: choiceLabel(decision, words) ?? t('silence'),
              })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
