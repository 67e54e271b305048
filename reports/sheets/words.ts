import { type Scenario, wordsIn } from '@/engine/scenario';
import { roleNames } from '@/engine/scenario/played-roles';
import type { Reader } from '../reader';
import type { SheetWords } from './sheet';

/** The words that stand in the cells of tables; roles are called what the scenario calls them [J1]. */
export function sheetWords({ t, team, figures, language }: Reader, scenario: Scenario): SheetWords {
  const names = roleNames(wordsIn(scenario, language));
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
    role: (role) => names[role] ?? t(`common.role.${role}`),
    form: (form) => t(`common.feed.form.${form}`),
    answer: (answer) => t(`play.desk.answer.${answer}`),
    enquiryKind: (kind) => t(`reports.enquiryKind.${kind}`),
    statementKind: (kind) => t(`reports.statementKind.${kind}`),
    mark: (mark) => t(`reports.mark.${mark}`),
    tag: (tag) => t(`grading.notes.tag.${tag}`),
    cardKind: (kind) => t(`debrief.board.kind.${kind}`),
    surveyQuestion: (question) => t(`debrief.survey.question.${question}`),
    languageName: (code) =>
      code ? (new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code) : '',
    moment: figures.moment,
  };
}
