import type { Page } from '@playwright/test';
import { expect } from '../expect';
import type { InterfaceWords } from '../words';

type CardKind = 'keep' | 'change' | 'question';

/** What anybody does with the debrief on their own screen. */
export function debriefingOn(page: Page, t: InterfaceWords) {
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const [whatIf, board, plan, survey] = [
    part(t('debrief.whatIf.title')),
    part(t('debrief.board.title')),
    part(t('debrief.plan.title')),
    part(t('debrief.survey.title')),
  ];
  /** A chapter is behind its heading until somebody asks for it. */
  const opens = async (name: string) => {
    const heading = part(name).getByRole('button', { name, exact: true });
    await expect(heading).toBeVisible();
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
  };
  const card = (text: string) => board.getByRole('article').filter({ hasText: text });
  const curves = page.getByRole('slider', { name: t('common.chart.scrub') }).first();

  return {
    opens,
    /** With the keyboard alone: into the answers, and down to another one. */
    asksWhatIfByKeyboard: async () => {
      await opens(t('debrief.whatIf.title'));
      await whatIf.getByRole('radio', { checked: true }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(whatIf.getByText(t('debrief.whatIf.model'))).toBeVisible();
    },
    seesBothCurves: async () => {
      await expect(whatIf.getByRole('figure', { name: t('debrief.whatIf.chart') })).toBeVisible();
      await expect(whatIf.getByRole('table')).toBeVisible();
    },
    /** Back from the end of the round along the curves. */
    scrubsBack: async (steps: number) => {
      await opens(t('debrief.curves.title'));
      await curves.focus();
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowLeft');
    },
    momentUnderTheFinger: async () => (await curves.getAttribute('aria-valuetext')) ?? '',
    feedThen: page.getByRole('feed'),
    copiesTheFirstChart: async () => {
      await opens(t('debrief.curves.title'));
      await page
        .getByRole('button', { name: t('common.chart.copyImage') })
        .first()
        .click();
    },
    writesACard: async (kind: CardKind, text: string) => {
      await board
        .getByRole('group', { name: t('debrief.board.column') })
        .getByText(t(`debrief.board.kind.${kind}`), { exact: true })
        .click();
      await board.getByRole('textbox', { name: t('debrief.board.text') }).fill(text);
      await board.getByRole('button', { name: t('debrief.board.submit') }).click();
      await expect(card(text)).toBeVisible();
    },
    seesTheCard: (text: string) => expect(card(text)).toBeVisible(),
    missesTheCard: (text: string) => expect(card(text)).toHaveCount(0),
    givesADot: async (text: string, dots: number) => {
      const dot = card(text).getByRole('button', { name: /dot so far|dots so far|indtil nu/ });
      await dot.click();
      await expect(card(text).getByRole('button', { pressed: true })).toHaveText(new RegExp(`${dots}`));
    },
    hidesTheCard: async (text: string) => {
      await card(text)
        .getByRole('button', { name: t('debrief.board.actions', { text }) })
        .click();
      await page.getByRole('menuitem', { name: t('debrief.board.hide') }).click();
      await expect(card(text).getByText(t('debrief.board.hidden'))).toBeVisible();
    },
    plansTheCard: async (text: string) => {
      await card(text)
        .getByRole('button', { name: t('debrief.board.actions', { text }) })
        .click();
      await page.getByRole('menuitem', { name: t('debrief.board.intoPlan') }).click();
      await expect(
        plan.getByRole('textbox', { name: t('debrief.plan.action', { number: 1 }), exact: true }),
      ).toHaveValue(text);
    },
    namesTheOwner: async (owner: string) => {
      await plan.getByRole('textbox', { name: t('debrief.plan.owner', { number: 1 }) }).fill(owner);
      await expect(plan.getByText(t('debrief.annotations.saved'))).toBeVisible();
    },
    seesInThePlan: (words: string) => expect(plan.getByText(words)).toBeVisible(),
    answersTheSurvey: async (mark: number, words: string) => {
      for (const group of await survey.getByRole('group').all())
        await group.getByText(String(mark), { exact: true }).click();
      await survey.getByRole('textbox').fill(words);
      await survey.getByRole('textbox').blur();
      await expect(survey.getByText(t('debrief.annotations.saved'))).toBeVisible();
    },
    seesInTheSurvey: (words: string) => expect(survey.getByText(words)).toBeVisible(),
    knowsNothingOfTheSurvey: (words: string) => expect(survey.getByText(words)).toHaveCount(0),
    follows: () => page.getByRole('button', { name: t('debrief.room.follow') }).click(),
    looksAround: () => page.getByRole('button', { name: t('debrief.room.lookAround') }).click(),
    /** The one part that the room looks at, and not the rest. */
    seesOnly: async (title: string) => {
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
      await expect(part(t('debrief.case.title'))).toHaveCount(0);
    },
    showsInTheRoom: (slide: string) =>
      page.getByRole('combobox', { name: t('debrief.room.slide') }).selectOption(slide),
  };
}
