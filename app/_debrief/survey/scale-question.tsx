'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { surveyMarks } from '@/wire/annotations';

interface ScaleQuestionProps {
  number: number;
  question: string;
  value: number | null;
  onValue: (value: number) => void;
}

/** From 1 (not at all) to 5 (very much); both ends in words. */
export function ScaleQuestion({ number, question, value, onValue }: ScaleQuestionProps) {
  const t = useTranslations('debrief.survey');
  const name = useId();
  return (
    <fieldset>
      <legend className="text-base font-medium text-pretty">
        {number}. {question}
      </legend>
      <div className="mt-2 grid max-w-md grid-cols-5 gap-1.5">
        {surveyMarks.map((mark) => (
          <label
            key={mark}
            className="figures relative flex min-h-12 cursor-pointer items-center justify-center rounded-md border border-control bg-surface font-semibold transition-colors hover:bg-text/5 has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={value === mark}
              onChange={() => onValue(mark)}
              aria-label={t('mark', { mark })}
              className="absolute inset-0 appearance-none opacity-0"
            />
            {mark}
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="mt-1 flex max-w-md justify-between text-xs text-muted">
        <span>{t('least')}</span>
        <span>{t('most')}</span>
      </p>
    </fieldset>
  );
}
