import { z } from 'zod';
import { cards, dotCard, dotCardSchema, hideCard, hideCardSchema, saveCard, saveCardSchema } from './cards';
import type { Filed, Filing, Kind } from './filing';
import { grade, gradeSchema, grades } from './grades';
import { notes, saveNote, saveNoteSchema } from './notes';
import { overrule, overruleSchema, overrules } from './overrules';
import { plan, savePlanItem, savePlanItemSchema } from './plan';
import { sheet } from './sheet';
import { showGrades, showGradesSchema, shown } from './shown';
import { statements } from './statements';
import { answerSurvey, answerSurveySchema, survey } from './survey';

/** Everything that may be asked of papers. An act says what should be: sent twice, it is the same as once. */
export const paperActSchema = z.discriminatedUnion('type', [
  saveNoteSchema,
  gradeSchema,
  overruleSchema,
  showGradesSchema,
  saveCardSchema,
  hideCardSchema,
  dotCardSchema,
  savePlanItemSchema,
  answerSurveySchema,
]);

export type PaperAct = z.infer<typeof paperActSchema>;

/** Every kind of paper there is. */
export const kinds: Kind[] = [sheet, statements, notes, grades, overrules, shown, cards, plan, survey];

/** Makes one act durable, or says why not. */
export function file(filing: Filing, act: PaperAct): Promise<Filed> {
  switch (act.type) {
    case 'save-note':
      return saveNote(filing, act);
    case 'grade':
      return grade(filing, act);
    case 'overrule':
      return overrule(filing, act);
    case 'show-grades':
      return showGrades(filing, act);
    case 'save-card':
      return saveCard(filing, act);
    case 'hide-card':
      return hideCard(filing, act);
    case 'dot-card':
      return dotCard(filing, act);
    case 'save-plan-item':
      return savePlanItem(filing, act);
    case 'answer-survey':
      return answerSurvey(filing, act);
  }
}
