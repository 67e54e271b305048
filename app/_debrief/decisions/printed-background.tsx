'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import type { DecisionRow } from '@/reports/reading/decision-rows';
import { BackgroundText } from './background';

interface PrintedBackgroundProps {
  rows: readonly DecisionRow[];
  words: DebriefWords;
}

/** Only on paper, where nothing can be opened: the background of every decision, in full width. */
export function PrintedBackground({ rows, words }: PrintedBackgroundProps) {
  const t = useTranslations('debrief.decisions');
  return (
    <div className="hidden pt-6 text-sm print:block">
      <h3 className="text-base">{t('details')}</h3>
      <ol>
        {rows.map(({ decisionId }, index) => (
          <li key={decisionId} className="break-inside-avoid pt-4">
            <p className="font-semibold">
              {index + 1} · <ScenarioText>{words.decisions[decisionId]?.question ?? decisionId}</ScenarioText>
            </p>
            <BackgroundText decisionId={decisionId} words={words} />
          </li>
        ))}
      </ol>
    </div>
  );
}
