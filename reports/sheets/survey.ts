import { scaleQuestions } from '@/wire/annotations';
import type { Row, SheetMaker } from './sheet';

/** How often each mark was given, and what was written: all sheets together, never whose they are. */
export const survey: SheetMaker = ({ annotations }, words) => {
  const [summary] = annotations.survey ?? [];
  const shares = summary?.shares;
  const marks = shares
    ? scaleQuestions.flatMap((question) =>
        shares[question].map(
          (answers, index): Row => ({ question: words.surveyQuestion(question), level: index + 1, answers }),
        ),
      )
    : [];
  const written = (summary?.words ?? []).map(
    (text, at): Row => ({
      ...{ question: words.surveyQuestion('words'), text },
      language: words.languageName(summary?.languages?.[at]),
    }),
  );
  return { columns: ['question', 'level', 'answers', 'text', 'language'], rows: [...marks, ...written] };
};
