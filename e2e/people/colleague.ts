import type { Page } from '@playwright/test';
import { expect } from '../expect';
import type { InterfaceWords } from '../words';

export type Colleague = ReturnType<typeof colleagueAt>;

/** Somebody who came by an invitation: a co-instructor, an observer, or the owner on another device. */
export function colleagueAt(page: Page, t: InterfaceWords) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  return {
    page,
    t,
    accepts: async (address: string, name: string, kind: 'observer' | 'co-instructor' | 'handsOver') => {
      await page.goto(address);
      await page.getByLabel(t('staff.invitation.name')).fill(name);
      await button(t(`staff.invitation.accept.${kind}`)).click();
    },
    seesTheConsole: (title: string) =>
      expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible(),
    watches: async (title: string) => {
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(t('staff.observer.badge'), { exact: true })).toBeVisible();
    },
    seesTheTeams: () => expect(page.getByRole('region', { name: t('staff.observer.stage') })).toBeVisible(),
    seesThePause: () => expect(page.getByText(t('instructor.bar.paused'))).toBeVisible(),
    hasNothingToPress: async () => {
      for (const name of [t('instructor.bar.pause'), t('instructor.bar.resume'), t('instructor.stage.close')])
        await expect(page.getByRole('button', { name })).toHaveCount(0);
    },
    keepsANote: async (text: string) => {
      const field = page.getByLabel(t('grading.notes.field'));
      await field.fill(text);
      await field.press('Enter');
      const kept = page.getByRole('textbox', { name: t('grading.notes.edit'), exact: true });
      await expect(kept.last()).toHaveValue(text);
    },
    pauses: () =>
      page
        .getByRole('banner')
        .getByRole('button', { name: new RegExp(`^${t('instructor.bar.pause')}`) })
        .click(),
    takesTheLead: () => button(t('staff.handOver.take')).click(),
    seesWhoLeads: (name: string) =>
      expect(page.getByText(t('staff.handOver.otherHere', { name }))).toBeVisible(),
    isSentAway: () => expect(page.getByText(t('errors.access-revoked'))).toBeVisible(),
  };
}
