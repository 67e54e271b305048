import type { Page } from '@playwright/test';
import { expect } from '../expect';
import type { InterfaceWords } from '../words';

interface Plan {
  title: string;
  /** Its title. */
  scenario: string;
  tries: number;
}

/** Homework: whoever makes it at a desk, and whoever plays it by its link. */
export function homeworkOn(page: Page, t: InterfaceWords) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  return {
    makesOne: async ({ title, scenario, tries }: Plan) => {
      await page.goto('/instructor');
      await page.getByRole('link', { name: t('homework.link') }).click();
      await page.getByRole('link', { name: t('homework.list.create') }).click();
      await page.getByLabel(t('instructor.create.name')).fill(title);
      await page.getByRole('radio', { name: scenario }).check();
      await page.getByLabel(t('homework.form.tries')).selectOption(String(tries));
      await button(t('homework.form.submit')).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(t('homework.detail.nobody'))).toBeVisible();
    },
    readsTheLink: async (): Promise<string> => {
      const link = page.getByRole('link', { name: t('homework.detail.open') });
      return new URL((await link.getAttribute('href')) ?? '').hash.replace(/^/, '/homework');
    },
    begins: async (name: string) => {
      await page.getByLabel(t('homework.page.name')).fill(name);
      await page.locator('form').getByRole('button').last().click();
    },
    goesBack: () => page.getByRole('link', { name: t('practice.homework.action') }).click(),
    seesNoTriesLeft: () => expect(page.getByText(t('homework.page.none'))).toBeVisible(),
    seesItClosed: () => expect(page.getByText(t('homework.page.closed'))).toBeVisible(),
    erases: async () => {
      await button(t('homework.page.erase')).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('homework.page.erase') })
        .click();
      await expect(page.getByRole('heading', { name: t('homework.page.results') })).toHaveCount(0);
    },
    sees: (name: string) => expect(page.getByRole('rowheader', { name })).toBeVisible(),
    takesTheFile: async (): Promise<string> => {
      const started = page.waitForEvent('download');
      await button(t('homework.detail.file')).click();
      return (await started).path();
    },
    closes: async () => {
      await button(t('homework.detail.close')).click();
      await expect(button(t('homework.detail.reopen'))).toBeVisible();
    },
  };
}
