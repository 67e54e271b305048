import type { Round } from '@/engine/round';
import { seatsOf } from '@/engine/rules/seats';
import { answersSchema, type Command } from '@/wire/annotation-commands';
import { type AnswerRow, type SurveyRow, scaleQuestions, surveyMarks } from '@/wire/annotations';
import type { Db } from '../database/db';
import { type Kind, notAllowed, type SaveContext, type Saved } from './save';

/** With fewer answers than this, one could tell whose they are: then only their number is told. */
export const leastAnswers = 3;

/** Only players answer, once the round is over; each answers once and may change the answers. */
export async function answerSurvey(
  { db, round, reader }: SaveContext,
  { answers }: Command<'answer-survey'>,
): Promise<Saved> {
  if (reader.rights !== 'plays' || round.stage !== 'ended') return notAllowed;
  const key = { roundId: round.id, seatId: reader.id };
  await db.surveyAnswer.upsert({
    where: { roundId_seatId: key },
    create: { ...key, answers },
    update: { answers },
  });
  const own = { id: reader.id, answers, removed: false };
  return {
    ok: true,
    annotations: { answers: [own], survey: [summaryOf(round, await answersOf(db, round))] },
  };
}

export const survey: Kind = {
  read: async (db, round) => {
    const rows = await answersOf(db, round);
    return { answers: rows, survey: [summaryOf(round, rows)] };
  },
  shown: (reader, { answers, survey: summary }) => {
    switch (reader.rights) {
      case 'runs':
        return { survey: summary };
      case 'plays':
        return { answers: answers?.filter(({ id }) => id === reader.id) };
      case 'shows':
        return { survey: summary?.map((row) => ({ ...row, shares: null, words: [] })) };
      case 'observes':
        return {};
    }
  },
};

async function answersOf(db: Db, round: Round): Promise<AnswerRow[]> {
  const rows = await db.surveyAnswer.findMany({ where: { roundId: round.id } });
  return rows.flatMap(({ seatId, answers }) => {
    const parsed = answersSchema.safeParse(answers);
    return parsed.success ? [{ id: seatId, answers: parsed.data, removed: false }] : [];
  });
}

/** How often each mark was given, and what was written, in the order of the alphabet: nothing tells who or when. */
function summaryOf(round: Round, rows: AnswerRow[]): SurveyRow {
  const filled = rows.filter(({ answers }) => isFilled(answers));
  const people = seatsOf(round).filter(({ simulated }) => !simulated).length;
  const summary = { id: 'summary' as const, count: filled.length, people, removed: false };
  if (filled.length < leastAnswers) return { ...summary, shares: null, words: [] };
  const shareOf = (question: (typeof scaleQuestions)[number]) =>
    surveyMarks.map((value) => filled.filter(({ answers }) => answers[question] === value).length);
  return {
    ...summary,
    shares: {
      useful: shareOf('useful'),
      real: shareOf('real'),
      heard: shareOf('heard'),
      ready: shareOf('ready'),
    },
    words: filled
      .map(({ answers }) => answers.words)
      .filter((text) => text !== '')
      .sort((left, right) => left.localeCompare(right)),
  };
}

function isFilled(answers: AnswerRow['answers']): boolean {
  return answers.words !== '' || scaleQuestions.some((question) => answers[question] !== null);
}
