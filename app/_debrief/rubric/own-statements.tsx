'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';
import { Statement } from '../../_grading/statement';
import type { PaperState } from '../../_live/papers';

interface OwnStatementsProps {
  papers: PaperState;
  words: DebriefWords;
}

/** What the reader's team wrote, with marks once they are shown. */
export function OwnStatements({ papers, words }: OwnStatementsProps) {
  const t = useTranslations('debrief.rubric');
  if (papers.statements.length === 0) return null;
  return (
    <div className="flex flex-col gap-6">
      <h3 className="text-base font-semibold">{t('statements')}</h3>
      {papers.statements.map((statement) => (
        <div key={statement.id} className="break-inside-avoid">
          <p className="mb-2 text-sm text-muted">{words.decisions[statement.decisionId]?.question}</p>
          <Statement
            statement={statement}
            overrules={papers.overrules.filter(({ decisionId }) => decisionId === statement.decisionId)}
          />
        </div>
      ))}
    </div>
  );
}
