import type { Locator, Page } from '@playwright/test';
import type { DeskAnswer } from '@/engine/vocabulary';
import { expect } from '../expect';
import type { Person } from './person';

type Tab = 'feed' | 'desk' | 'intel' | 'team';

/** What a person does between decisions: reads, answers, checks, tells, talks. */
export function workingOn(page: Page, { t, device, time }: Person) {
  /** A phone shows one part at a time; a laptop shows all. */
  async function goesTo(tab: Tab) {
    if (device === 'phone') await page.getByRole('tab', { name: t(`play.tabs.${tab}`) }).click();
    else if (tab === 'desk') await unfoldsTheDesk();
  }
  /** While a decision is open it is its title only. */
  async function unfoldsTheDesk() {
    const folded = page
      .getByRole('region', { name: t('play.tabs.desk') })
      .getByRole('heading', { level: 2 })
      .getByRole('button', { expanded: false });
    if (await folded.isVisible()) await folded.click();
  }
  const envelope = (title: string): Locator => page.getByRole('listitem').filter({ hasText: title });

  return {
    goesTo,
    raisesAHand: async () => {
      await goesTo('team');
      await page.getByRole('button', { name: t('play.hand.raise') }).click();
      await expect(page.getByText(t('play.hand.up'))).toBeVisible();
    },
    reads: (words: string) => expect(page.getByText(words).first()).toBeVisible(),
    sharesIntel: async (title: string) => {
      await goesTo('intel');
      await envelope(title)
        .getByRole('button', { name: t('play.intel.share.action') })
        .click();
      await page.getByRole('button', { name: t('play.intel.share.confirm'), exact: true }).click();
      await expect(envelope(title).getByRole('button')).toHaveCount(0);
    },
    seesIntel: async (title: string) => {
      await goesTo('intel');
      await expect(envelope(title)).toBeVisible();
    },
    verifies: async (claim: string) => {
      await goesTo('intel');
      const fact = page.getByRole('listitem').filter({ hasText: claim });
      await fact.getByRole('button', { name: t('play.intel.verify') }).click();
      await expect(fact.getByRole('button', { name: t('play.intel.verify') })).toHaveCount(0);
    },
    /** Takes whoever has waited longest and answers. */
    answersSomebody: async (answer: DeskAnswer) => {
      await goesTo('desk');
      const queue = page.getByRole('list', { name: t('play.desk.waiting') });
      await time.until(() => expect(queue.getByRole('button').first()).toBeVisible());
      await queue.getByRole('button').first().click();
      await page.getByRole('button', { name: t(`play.desk.answer.${answer}`) }).click();
      await expect(page.getByRole('region', { name: t('play.desk.recent') })).toBeVisible();
    },
    says: async (words: string) => {
      await goesTo('team');
      await page.getByLabel(t('play.chat.write')).fill(words);
      await page.getByRole('button', { name: t('play.chat.send') }).click();
    },
    hears: async (words: string) => {
      await goesTo('team');
      await expect(page.getByRole('list', { name: t('play.chat.label') }).getByText(words)).toBeVisible();
    },
  };
}
