import type { AnnotationCommand } from '@/wire/annotation-commands';
import { cards, dotCard, hideCard, saveCard } from './cards';
import { gradingForm } from './gradable';
import { grade, grades } from './grades';
import { notes, saveNote } from './notes';
import { overrule, overrules } from './overrules';
import { plan, savePlanItem } from './plan';
import type { Kind, SaveContext, Saved } from './save';
import { showGrades, shown } from './shown';
import { statements } from './statements';
import { answerSurvey, survey } from './survey';

/** Every kind of annotation. */
export const kinds: Kind[] = [gradingForm, statements, notes, grades, overrules, shown, cards, plan, survey];

/** Makes one command durable, or says why not. */
export function save(context: SaveContext, command: AnnotationCommand): Promise<Saved> {
  switch (command.type) {
    case 'save-note':
      return saveNote(context, command);
    case 'grade':
      return grade(context, command);
    case 'overrule':
      return overrule(context, command);
    case 'show-grades':
      return showGrades(context, command);
    case 'save-card':
      return saveCard(context, command);
    case 'hide-card':
      return hideCard(context, command);
    case 'dot-card':
      return dotCard(context, command);
    case 'save-plan-item':
      return savePlanItem(context, command);
    case 'answer-survey':
      return answerSurvey(context, command);
  }
}
