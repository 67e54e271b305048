import type { SheetWords } from '../../server/exports/sheets/sheet';
import type { Reader } from './reader';

/** The words that stand in the cells of tables. */
export function sheetWords({ t, team, figures, language }: Reader): SheetWords {
  return {
    language,
    team,
    silence: t('debrief.decisions.silence'),
    doingNothing: t('debrief.curves.doingNothing'),
    realCase: t('debrief.curves.realCase'),
    instructor: t('reports.instructor'),
    yes: t('reports.yes'),
    no: t('reports.no'),
    ending: (ending) => t(`debrief.decisions.ending.${ending}`),
    role: (role) => t(`common.role.${role}`),
    answer: (answer) => t(`play.desk.answer.${answer}`),
    enquiryKind: (kind) => t(`reports.enquiryKind.${kind}`),
    moment: figures.moment,
  };
}
