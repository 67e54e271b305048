import { isDeepStrictEqual } from 'node:util';
import { answersSchema } from '@/wire/annotation-commands';
import { type AnswerRow, scaleQuestions } from '@/wire/annotations';
import type { Db } from '../database/db';

/** With fewer answers than this, one could tell whose they are: then only their number is told. */
export const leastAnswers = 3;

/** A sheet that nobody has changed for so long counts as finished: people answer one question after another. */
export const restMs = 60_000;

/** Whoever has not answered so long after the last sheet is waited for no more. */
export const lateAfterMs = 10 * 60_000;

type Answers = AnswerRow['answers'];

/** One person's sheet. `shown`: their answers as the totals count them; null while they are in none. */
export type SurveySheet = {
  seatId: string;
  answers: Answers;
  shown: Answers | null;
  /** epoch ms */
  changedAt: number;
};

/** Whether anything in a sheet is answered. */
export function isFilled(answers: Answers): boolean {
  return answers.words !== '' || scaleQuestions.some((question) => answers[question] !== null);
}

/**
 * The sheets that the totals take in now: three or more that are new or changed since the last step, else none. Two
 * totals that are compared so never differ by fewer than three people. Where only one or two people are still to
 * answer, who could make no step of their own, they are waited for a while. `now` is epoch ms.
 */
export function nextStep(sheets: SurveySheet[], people: number, now: number): SurveySheet[] {
  const changed = sheets.filter(({ answers, shown }) =>
    shown ? !isDeepStrictEqual(answers, shown) : isFilled(answers),
  );
  const finished = changed.filter(({ changedAt }) => now - changedAt >= restMs);
  if (finished.length < leastAnswers) return [];
  const missing = people - sheets.filter(({ answers }) => isFilled(answers)).length;
  const toCome = Math.max(0, missing) + changed.length - finished.length;
  const lastAt = Math.max(...changed.map(({ changedAt }) => changedAt));
  const waits = toCome > 0 && toCome < leastAnswers && now - lastAt < lateAfterMs;
  return waits ? [] : finished;
}

/** The sheets of a round, in no order that tells anything. */
export async function surveySheets(db: Db, roundId: string): Promise<SurveySheet[]> {
  const rows = await db.surveyAnswer.findMany({ where: { roundId } });
  return rows.flatMap(({ seatId, answers, shown, updatedAt }) => {
    const parsed = answersSchema.safeParse(answers);
    if (!parsed.success) return [];
    const counted = answersSchema.safeParse(shown);
    return [
      {
        seatId,
        answers: parsed.data,
        shown: counted.success ? counted.data : null,
        changedAt: updatedAt.getTime(),
      },
    ];
  });
}

/** The sheets after the step that is due, if there is one; it is kept, so that nothing that was shown is taken back. */
export async function withStep(db: Db, roundId: string, people: number, now: number): Promise<SurveySheet[]> {
  const sheets = await surveySheets(db, roundId);
  const step = nextStep(sheets, people, now);
  if (step.length === 0) return sheets;
  const rows = step.map(({ seatId, answers }) => ({ seat_id: seatId, answers }));
  await db.$executeRaw`
    UPDATE survey_answer SET shown = row.answers
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (seat_id text, answers jsonb)
    WHERE survey_answer.round_id = ${roundId} AND survey_answer.seat_id = row.seat_id`;
  return sheets.map((sheet) => (step.includes(sheet) ? { ...sheet, shown: sheet.answers } : sheet));
}
