import { z } from 'zod';
import type { Filed, Filing, Kind } from './filing';
import { grade, gradeSchema, grades } from './grades';
import { notes, saveNote, saveNoteSchema } from './notes';
import { overrule, overruleSchema, overrules } from './overrules';
import { showGrades, showGradesSchema, shown } from './shown';

/** Everything that may be asked of papers. An act says what should be: sent twice, it is the same as once. */
export const paperActSchema = z.discriminatedUnion('type', [
  saveNoteSchema,
  gradeSchema,
  overruleSchema,
  showGradesSchema,
]);

export type PaperAct = z.infer<typeof paperActSchema>;

/** Every kind of paper there is. */
export const kinds: Kind[] = [notes, grades, overrules, shown];

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
  }
}
