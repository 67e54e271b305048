'use client';

import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { fitsIn } from '@/engine/signs';
import type { AnswerRow } from '@/wire/annotations';
import { annotationLimits, scaleQuestions } from '@/wire/annotations';
import { TextArea } from '../../_ui/text-area';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { SavedMark } from '../annotations/saved-mark';
import { ScaleQuestion } from './scale-question';

type Answers = AnswerRow['answers'];

const unanswered: Answers = { useful: null, real: null, heard: null, ready: null, words: '' };
/** After so long without a key, what is written is kept. */
const restMs = 700;

/** One's own sheet. Every answer is kept as it is given; there is nothing to send. */
export function SurveyForm({ given = unanswered }: { given?: Answers | undefined }) {
  const t = useTranslations('debrief.survey');
  const held = useDebriefAnnotations();
  const language = useLocale();
  const [words, setWords] = useState<string>();
  const written = words ?? given.words;
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const save = (change: Partial<Answers>) => {
    const own = written.trim() === given.words ? {} : { words: written.trim(), language };
    latest.current = { ...latest.current, ...own, ...change };
    void held?.save({ type: 'answer-survey', answers: latest.current });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new words are waited for
  useEffect(() => {
    if (words === undefined || words.trim() === given.words || !fitsIn(words, annotationLimits.surveyWords))
      return;
    const timer = setTimeout(() => save({}), restMs);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <div className="flex max-w-2xl flex-col gap-6 rounded-md border border-line bg-surface p-4 md:p-6">
      <p className="text-sm text-muted">{t('privacy')}</p>
      {scaleQuestions.map((question, index) => (
        <ScaleQuestion
          key={question}
          number={index + 1}
          question={t(`question.${question}`)}
          value={given[question]}
          onValue={(value) => save({ [question]: value })}
        />
      ))}
      <TextArea
        label={`5. ${t('question.words')}`}
        hint={t('wordsHint')}
        optional
        value={written}
        onValueChange={setWords}
        onBlur={() => words !== undefined && words.trim() !== given.words && save({})}
        limit={annotationLimits.surveyWords}
      />
      <SavedMark />
    </div>
  );
}
