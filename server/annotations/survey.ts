import type { Round } from '@/engine/round';
import { seatsOf } from '@/engine/rules/seats';
import type { Command } from '@/wire/annotation-commands';
import { type AnswerRow, type SurveyRow, type scaleQuestions, surveyMarks } from '@/wire/annotations';
import type { Db } from '../database/db';
import { type Kind, notAllowed, type SaveContext, type Saved } from './save';
import { isFilled, leastAnswers, type SurveySheet, surveySheets, withStep } from './survey-steps';

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
    annotations: { answers: [own], survey: [await summaryOf(db, round)] },
  };
}

export const survey: Kind = {
  read: async (db, round) => {
    const survey = [await summaryOf(db, round)];
    return { answers: rowsOf(await surveySheets(db, round.id)), survey };
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

function rowsOf(sheets: SurveySheet[]): AnswerRow[] {
  return sheets.map(({ seatId, answers }) => ({ id: seatId, answers, removed: false }));
}

/** How often each mark was given, and what was written: nothing tells who or when. */
async function summaryOf(db: Db, round: Round): Promise<SurveyRow> {
  const people = seatsOf(round).filter(({ simulated }) => !simulated).length;
  const sheets = await withStep(db, round.id, people, Date.now());
  const shown = sheets.flatMap((sheet) => (sheet.shown && isFilled(sheet.shown) ? [sheet.shown] : []));
  const count = sheets.filter(({ answers }) => isFilled(answers)).length;
  const summary = { id: 'summary' as const, count, people, removed: false };
  if (shown.length < leastAnswers) return { ...summary, counted: 0, shares: null, words: [] };
  const shareOf = (question: (typeof scaleQuestions)[number]) =>
    surveyMarks.map((value) => shown.filter((answers) => answers[question] === value).length);
  return {
    ...summary,
    counted: shown.length,
    shares: {
      useful: shareOf('useful'),
      real: shareOf('real'),
      heard: shareOf('heard'),
      ready: shareOf('ready'),
    },
    ...wordsIn(shown),
  };
}

/** What was written, in an order that tells nothing, and its language where as many wrote in it as nobody can be told among. */
function wordsIn(shown: AnswerRow['answers'][]): { words: string[]; languages: (string | null)[] } {
  const written = shown
    .filter(({ words }) => words !== '')
    .sort((left, right) => (left.words < right.words ? -1 : 1));
  const writersIn = (language: string) => written.filter((one) => one.language === language).length;
  return {
    words: written.map(({ words }) => words),
    languages: written.map(({ language }) =>
      language && writersIn(language) >= leastAnswers ? language : null,
    ),
  };
}
