import type { AnnotationCommand } from '@/wire/annotation-commands';
import { cards, dotCard, hideCard, saveCard } from './cards';
import { grade, grades } from './grades';
import { notes, saveNote } from './notes';
import { overrule, overrules } from './overrules';
import { plan, savePlanItem } from './plan';
import type { Filed, Filing, Kind } from './save';
import { sheet } from './sheet';
import { showGrades, shown } from './shown';
import { statements } from './statements';
import { answerSurvey, survey } from './survey';

/** Every kind of paper there is. */
export const kinds: Kind[] = [sheet, statements, notes, grades, overrules, shown, cards, plan, survey];

/** Makes one act durable, or says why not. */
export function file(filing: Filing, act: AnnotationCommand): Promise<Filed> {
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
