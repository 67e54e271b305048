import type { Page } from '@playwright/test';
import { expect } from '../expect';
import type { InterfaceWords } from '../words';

/** What somebody does who notes and grades: at the console, or as an observer. */
export function gradingOn(page: Page, t: InterfaceWords) {
  const board = page.getByRole('dialog', { name: t('grading.title') });
  const mark = (kind: 'responsibility' | 'empathy' | 'jargon') =>
    board.getByRole('button', { name: new RegExp(`^${t(`debrief.statementMarks.kind.${kind}`)}`) });
  const level = (objective: string, value: number) =>
    board.getByRole('group', { name: objective }).getByRole('radio').nth(value);

  return {
    pinsATag: async () => {
      await page.keyboard.press('2');
      const list = page.getByRole('list', { name: t('grading.notes.title') });
      await expect(list.getByRole('img', { name: t('grading.notes.tag.missed') })).toBeVisible();
    },
    notes: async (text: string) => {
      await page.keyboard.press('n');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(
        page.getByRole('textbox', { name: t('grading.notes.edit'), exact: true }).last(),
      ).toHaveValue(text);
    },
    opensTheGrading: async () => {
      await page.getByRole('button', { name: t('grading.open'), exact: true }).click();
      await expect(board).toBeVisible();
    },
    choosesTheDecision: (question: string) => board.getByRole('button', { name: question.trim() }).click(),
    reads: (text: string) => expect(board.getByText(text).first()).toBeVisible(),
    seesTheMark: async (kind: 'responsibility' | 'empathy' | 'jargon', holds: boolean) => {
      await expect(mark(kind)).toHaveAttribute('aria-pressed', String(holds));
    },
    overrules: (kind: 'responsibility' | 'empathy' | 'jargon') => mark(kind).click(),
    seesBoth: (kind: 'responsibility' | 'empathy' | 'jargon') =>
      expect(mark(kind)).toContainText(t('debrief.statementMarks.wasFound')),
    grades: async (objective: string, value: number) => {
      await level(objective, value).check();
      await expect(board.getByText(t('grading.saving.saved'))).toBeVisible();
    },
    seesTheGrade: (objective: string, value: number) => expect(level(objective, value)).toBeChecked(),
    comments: async (text: string) => {
      const field = board.getByLabel(t('grading.comment'));
      await field.fill(text);
      await field.blur();
      await expect(board.getByText(t('grading.saving.saved'))).toBeVisible();
    },
    showsTheGrades: async () => {
      await board.getByRole('button', { name: t('grading.show.show') }).click();
      await expect(board.getByText(t('grading.show.areShown'))).toBeVisible();
    },
  };
}
