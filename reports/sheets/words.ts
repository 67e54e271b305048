import type { Reader } from '../reader';
import type { SheetWords } from './sheet';

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
    statementKind: (kind) => t(`reports.statementKind.${kind}`),
    mark: (mark) => t(`reports.mark.${mark}`),
    tag: (tag) => t(`grading.notes.tag.${tag}`),
    cardKind: (kind) => t(`debrief.board.kind.${kind}`),
    surveyQuestion: (question) => t(`debrief.survey.question.${question}`),
    moment: figures.moment,
  };
}
