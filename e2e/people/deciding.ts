import type { Locator, Page } from '@playwright/test';
import type { Words } from '@/engine/scenario/words';
import { expect, patienceMs } from '../expect';
import type { Person } from './person';

type Decision = Words['decisions'][string];

/** Times as fast as usual that the script comes to its next decision. */
const hurry = 8;
/** A round is shorter than that many seconds of play. */
const mostSeconds = 900;
/** A screen is given this long to show what a second brought, before the next one. */
const lookMs = 150;

/** What a person does about decisions: reads, picks, votes, locks. */
export function decidingOn(page: Page, { t, device, time }: Person) {
  const option = (label: string) => page.getByRole('radio', { name: label });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  const options = page.getByRole('group', { name: t('play.decision.options') }).getByRole('radio');

  /** Whatever is asked: the second option. What is to be signed or sent is. Whatever came of it: put away. */
  const doesWhatIsDue = async () => {
    const [goOn, vote] = [button(t('play.decision.goOn')), button(t('play.decision.vote'))];
    const decide = button(t('play.decision.decide'));
    if (await goOn.isVisible()) return goOn.click();
    for (const step of [button(t('roles.chain.sign')), button(t('roles.chain.send'))])
      if ((await step.isVisible()) && (await step.isEnabled())) return step.click();
    if ((await options.count()) === 0) return;
    if ((await options.and(page.locator(':checked')).count()) === 0) await options.nth(1).click();
    if (await vote.isVisible()) await vote.click();
    else if (await decide.isVisible()) await decide.click();
  };

  return {
    options,
    doesWhatIsDue,
    /**
     * Plays on by whatever is due until something is there, so many seconds of play at a time: one for what is there for seconds
     * only, more on the way to the end of a round without countdowns.
     */
    playsUntil: async (seen: Locator, step = 1) => {
      for (let second = 0; second < mostSeconds; second += step) {
        if (await seen.isVisible()) return;
        await doesWhatIsDue();
        await time.passes(1000 * step);
        await seen.waitFor({ timeout: lookMs }).catch(() => undefined);
      }
      await expect(seen).toBeVisible();
    },
    /** The question stands open in this person's language; time stands still from then on. */
    faces: async ({ question }: Decision, timeout = patienceMs) => {
      const asked = page.getByRole('heading', { name: question.trim() });
      await time.until(() => expect(asked).toBeVisible({ timeout }), hurry);
    },
    picks: (label: string) => option(label).check(),
    votes: async (label: string) => {
      await option(label).check();
      await button(t('play.decision.vote'))
        .or(button(t('play.decision.change')))
        .click();
      await expect(page.getByText(t('play.decision.votedFor', { label }))).toBeVisible();
    },
    /** The vote is sent, whatever becomes of it. */
    sendsVote: async (label: string) => {
      await option(label).check();
      await button(t('play.decision.vote')).click();
    },
    seesVoteWaiting: () => expect(button(t('play.decision.willSendVote'))).toBeVisible(),
    seesVoteSaved: async (label: string) => {
      await expect(option(label)).toBeChecked();
      await expect(page.getByText(t('play.decision.votedFor', { label }))).toBeVisible();
    },
    /** What the decision asks to be written; the server has it. */
    writes: async (ask: string, text: string) => {
      const field = page.getByRole('textbox', { name: ask.trim() });
      await field.fill(text);
      await expect(page.getByText(t('play.words.status.saved'))).toBeVisible();
    },
    hasWritten: (ask: string, text: string) =>
      expect(page.getByRole('textbox', { name: ask.trim() })).toHaveValue(text),
    secondsLeft: async () => {
      const digits = await page.getByRole('timer').first().innerText();
      return digits.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
    },
    locks: async () => {
      await button(t('play.decision.lock.action')).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('play.decision.lock.confirm') })
        .click();
    },
    /** Once legal has signed, or time has sent it out as it was. */
    sendsWhatIsSigned: async (timeout = patienceMs) => {
      const [send, goOn] = [button(t('roles.chain.send')), button(t('play.decision.goOn'))];
      await expect(send.or(goOn)).toBeVisible({ timeout });
      if (await send.isVisible()) await send.click();
      await expect(goOn).toBeVisible({ timeout });
    },
    /** Alone there is nobody to wait for. */
    decides: async (label: string) => {
      await option(label).check();
      await button(t('play.decision.decide')).click();
    },
    /** What the team chose, and what came of it. */
    seesOutcome: async (decision: Decision, responseId: string) => {
      const { label, consequence } = decision.responses[responseId] ?? { label: '?', consequence: '?' };
      const shown = (words: string) =>
        expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
      await time.until(() => shown(consequence.trim()));
      await shown(label);
    },
    /** Back to feed and desk; a laptop shows them anyway. */
    goesOn: async () => {
      if (device === 'phone') await button(t('play.decision.goOn')).click();
    },
    putsTheSheetAway: async () => {
      if (device === 'phone') await button(t('play.decision.putAway')).click();
    },
    opensTheSheet: async () => {
      if (device === 'phone') await page.getByRole('button', { name: t('play.decision.barVote') }).click();
    },
  };
}
