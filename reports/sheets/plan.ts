import type { SheetMaker } from './sheet';

/** The improvement plan; who sees to a line is a name. */
export const plan: SheetMaker = ({ annotations }, words, names) => ({
  columns: ['action', 'language', ...(names ? (['owner'] as const) : []), 'due', 'done'],
  rows: (annotations.plan ?? [])
    .filter(({ action }) => action !== '')
    .map(({ action, language, owner, due, doneAt }) => ({
      action,
      language: words.languageName(language),
      owner,
      due,
      done: doneAt === null ? words.no : words.yes,
    })),
});
