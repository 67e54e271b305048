'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Mark } from '@/engine/statement/marks';
import { markKinds } from '@/engine/vocabulary';
import type { OverruleRow, StatementRow } from '@/wire/annotations';
import { AsWritten } from '../_ui/as-written';
import { classNames } from '../_ui/class-names';
import { weighsAgainst } from './mark-kinds';
import { MarkSwitch } from './mark-switch';
import { segmentsOf } from './segments';

interface StatementProps {
  statement: StatementRow;
  overrules: readonly OverruleRow[];
  /** Sets what holds in the host's eyes, null: as the automatic mark says. Without it the marks are to be read only. */
  onOverrule?: ((mark: string, holds: boolean | null) => void) | undefined;
}

/** What the team wrote, with the words that the marks rest on, and each mark with what was found and what was said of it. */
export function Statement({ statement, overrules, onOverrule }: StatementProps) {
  const t = useTranslations('debrief.statementMarks');
  const [pointed, setPointed] = useState<Mark['mark']>();
  const { text, marks, words, limit, language } = statement;
  return (
    <section aria-label={t('statement')}>
      <blockquote className="max-w-measure rounded-md bg-text/5 px-4 py-3">
        <AsWritten language={language} className="leading-relaxed break-words whitespace-pre-line">
          {segmentsOf(text, marks).map((segment) => (
            <Stretch key={segment.from} text={segment.text} marks={segment.marks} pointed={pointed} />
          ))}
        </AsWritten>
      </blockquote>
      <p className="mt-1 text-xs text-muted">
        {t('words', { words: String(words), limit })} {words > limit && t('over')}
      </p>
      {(marks.length > 0 || onOverrule) && (
        <>
          <ul aria-label={t('title')} className="mt-2 flex flex-wrap gap-1.5">
            {markKinds.map((mark) => (
              <MarkSwitch
                key={mark}
                mark={mark}
                found={marks.some((one) => one.mark === mark)}
                overrule={overrules.find((one) => one.mark === mark)}
                onPoint={setPointed}
                onOverrule={onOverrule}
              />
            ))}
          </ul>
          <p className="mt-1.5 text-xs text-pretty text-muted">{t(onOverrule ? 'howToOverrule' : 'how')}</p>
        </>
      )}
    </section>
  );
}

interface StretchProps {
  text: string;
  marks: readonly Mark['mark'][];
  pointed: Mark['mark'] | undefined;
}

function Stretch({ text, marks, pointed }: StretchProps) {
  const t = useTranslations('debrief.statementMarks');
  if (marks.length === 0) return text;
  const against = marks.some(weighsAgainst);
  const here = pointed !== undefined && marks.includes(pointed);
  return (
    <mark
      title={marks.map((mark) => t(`kind.${mark}`)).join(', ')}
      className={classNames(
        'rounded-[2px] bg-transparent text-text underline decoration-2 underline-offset-4',
        against ? 'decoration-warn decoration-wavy' : 'decoration-good',
        here && (against ? 'bg-warn/25' : 'bg-good/25'),
      )}
    >
      {text}
    </mark>
  );
}
