import type { Locator, Page } from '@playwright/test';
import { pinLength } from '@/words/pin';
import { expect } from '../expect';
import type { Person } from './person';

/** What the server has drawn answers a press only when the browser has read the page's code. */
function answers(button: Locator): Promise<void> {
  const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'));
  return expect.poll(() => button.evaluate(isAlive)).toBe(true);
}

/** How a person gets in: by PIN, by link, with the seat of another phone, or alone. */
export function joiningOn(page: Page, { name, t }: Person) {
  const button = (label: string) => page.getByRole('button', { name: label, exact: true });

  async function isInTheLobby() {
    await expect(page.getByRole('heading', { name: t('lobby.you.title', { name }) })).toBeVisible();
  }
  async function givesTheName() {
    await page.getByLabel(t('join.name.label')).fill(name);
    await button(t('join.name.submit')).click();
  }
  async function typesPin(pin: string) {
    await page.goto('/');
    await page.getByLabel(t('common.pin.label')).fill(pin);
    await button(t('join.landing.submit')).click();
    // The front page offers the newest seat, in the same words as the page of this PIN.
    if (pin.length === pinLength) await expect(page).toHaveURL(/\/join\//);
  }

  return {
    isInTheLobby,
    givesTheName,
    typesPin,
    joins: async (pin: string) => {
      await typesPin(pin);
      await givesTheName();
      await isInTheLobby();
    },
    opensTheLink: (address: string) => page.goto(address),
    /** What is for the tab alone is gone; what is for the device stays. */
    closesTheTab: async () => {
      await page.evaluate(() => sessionStorage.clear());
      await page.goto('about:blank');
    },
    takesTheSeatAgain: async () => {
      await expect(page.getByRole('heading', { name: t('join.again.title', { name }) })).toBeVisible();
      await button(t('join.again.action')).click();
      await isInTheLobby();
    },
    triesTheVote: async () => {
      await page.getByRole('radio', { name: t('lobby.tryVote.option1') }).click();
      await expect(page.getByText(t('lobby.tryVote.saved'))).toBeVisible();
    },
    readsOwnSeatCode: async () => {
      await button(t('play.menu.open')).click();
      const place = page.getByRole('region', { name: t('play.menu.move.title') });
      const code = await place.getByText(/^[A-Z0-9]{6}$/).innerText();
      await button(t('common.actions.close')).click();
      return code;
    },
    /** On a phone that has never seen the workshop. */
    bringsTheSeat: async (pin: string, code: string) => {
      await typesPin(pin);
      await button(t('join.code.open')).click();
      await page.getByLabel(t('join.code.label')).fill(code);
      await button(t('join.code.submit')).click();
    },
    opensPractice: async (title: string) => {
      await page.goto('/');
      await page.getByRole('link', { name: t('join.landing.practise') }).click();
      const play = page.getByRole('button', { name: title });
      await answers(play);
      await play.click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await page.getByRole('radio', { name: t('practice.timer.off') }).check();
    },
    startsTheClock: () => button(t('practice.lobby.start')).click(),
    seesTheFirstMinute: () =>
      expect(page.getByRole('complementary', { name: t('practice.first.label') })).toBeVisible(),
    leavesTheFirstMinute: async () => {
      await button(t('practice.first.skip')).click();
      await expect(page.getByRole('complementary', { name: t('practice.first.label') })).toHaveCount(0);
    },
    /** From a decision of the debrief, wherever it stands in sight. */
    playsAgainFrom: async ({ question }: { question: string }) => {
      const again = page.getByRole('button', {
        name: t('debrief.playOn.spoken', { about: question.trim() }),
      });
      await again.filter({ visible: true }).first().click();
      await expect(button(t('practice.lobby.start'))).toBeVisible();
    },
    seesOwnRuns: async (title: string) => {
      await page.goto('/practice');
      const runs = page.getByRole('region', { name: t('practice.history.title'), exact: true });
      await expect(runs.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
      await expect(runs.getByText(t('practice.next.title'), { exact: true })).toBeVisible();
    },
    endsPractice: async () => {
      await button(t('play.menu.open')).click();
      await button(t('play.menu.end.action')).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('play.menu.end.action') })
        .click();
    },
  };
}
