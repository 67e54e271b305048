import type { Page } from '@playwright/test';
import type { StaffRole } from '@/wire/staff-roles';
import { expect } from '../expect';
import type { InterfaceWords } from '../words';

export const staffPassword = 'correct horse battery';

/** Somebody with an account: what they do on the pages of people and account. */
export function staffAt(page: Page, t: InterfaceWords) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const opens = async (name: string, item: string) => {
    await button(t('people.more', { name })).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const shownLink = async () => {
    const link = page.getByText(/\/instructor\/(invitation|new-password)#/).last();
    await expect(link).toBeVisible();
    return link.innerText();
  };
  const signsIn = async (email: string, password = staffPassword) => {
    await page.goto('/instructor/sign-in');
    await page.getByLabel(t('account.email')).fill(email);
    await page.getByLabel(t('account.password'), { exact: true }).fill(password);
    await button(t('account.signIn.submit')).click();
  };

  return {
    page,
    t,
    button,
    signsIn,
    isAtTheList: () =>
      expect(page.getByRole('heading', { level: 1, name: t('instructor.list.title') })).toBeVisible(),
    isAtSignIn: () =>
      expect(page.getByRole('heading', { level: 1, name: t('account.signIn.title') })).toBeVisible(),
    /** By the menu, as a person finds it. */
    opensPeople: async (name: string) => {
      await page.goto('/instructor');
      await button(t('account.menu.label', { name })).click();
      await page.getByRole('menuitem', { name: t('people.open') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('people.title') })).toBeVisible();
    },
    invites: async (email: string, role: StaffRole) => {
      await page.getByLabel(t('people.invite.email')).fill(email);
      await page.getByLabel(t('people.invite.role'), { exact: true }).selectOption(role);
      await button(t('people.invite.submit')).click();
      await expect(page.getByText(email).first()).toBeVisible();
      return shownLink();
    },
    accepts: async (address: string, name: string) => {
      await page.goto(address);
      await page.getByLabel(t('account.name')).fill(name);
      await page.getByLabel(t('account.password'), { exact: true }).fill(staffPassword);
      await button(t('people.invitation.submit')).click();
    },
    makesAResetLink: async (name: string) => {
      await opens(name, t('people.action.resetLink'));
      await button(t('people.action.resetLink')).click();
      const link = await shownLink();
      await button(t('people.resetLink.close')).click();
      return link;
    },
    choosesAPassword: async (password: string) => {
      await page.getByLabel(t('account.password'), { exact: true }).fill(password);
      await button(t('account.newPassword.submit')).click();
    },
    changesRole: async (name: string, role: StaffRole) => {
      await opens(name, t('people.action.role'));
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t('people.roleDialog.label'), { exact: true }).selectOption(role);
      await dialog.getByRole('button', { name: t('people.roleDialog.save') }).click();
      await expect(dialog).toBeHidden();
    },
    shares: async (title: string, names: readonly string[]) => {
      await page.goto('/instructor');
      await button(t('workshops.row.more', { title })).click();
      await page.getByRole('menuitem', { name: t('people.share.action') }).click();
      const dialog = page.getByRole('dialog', { name: t('people.share.title', { title }) });
      for (const name of names) await dialog.getByRole('checkbox', { name: new RegExp(name) }).check();
      await dialog.getByRole('button', { name: t('people.share.save') }).click();
      await expect(dialog).toBeHidden();
    },
  };
}
