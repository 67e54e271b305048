'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import { Statement } from '../../_grading/statement';
import type { AnnotationState } from '../../_live/annotations';

interface OwnStatementsProps {
  annotations: AnnotationState;
  words: DebriefWords;
}

/** What the reader's team wrote, with marks once they are shown. */
export function OwnStatements({ annotations, words }: OwnStatementsProps) {
  const t = useTranslations('debrief.rubric');
  if (annotations.statements.length === 0) return null;
  return (
    <div className="flex flex-col gap-6">
      <h3 className="text-base font-semibold">{t('statements')}</h3>
      {annotations.statements.map((statement) => (
        <div key={statement.id} className="break-inside-avoid">
          <p className="mb-2 text-sm text-muted">
            <ScenarioText>{words.decisions[statement.decisionId]?.question}</ScenarioText>
          </p>
          <Statement
            statement={statement}
            overrules={annotations.overrules.filter(({ decisionId }) => decisionId === statement.decisionId)}
          />
        </div>
      ))}
    </div>
  );
}
