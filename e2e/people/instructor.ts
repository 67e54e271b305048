import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { Sorting } from '@/engine/vocabulary';
import { expect } from '../expect';
import { INSTRUCTOR } from '../running-server';
import type { InterfaceWords } from '../words';

const made = z.object({ id: z.string(), pin: z.string() });

interface Plan {
  title: string;
  scenario: string;
  teams: number;
  /** The same number brings the same storm. */
  seed?: number;
  /** Decisions close by themselves when their time is up, and play does not wait for anybody. */
  timed?: boolean;
  /** Who puts people into roles. */
  sorting?: Sorting;
}

export type Instructor = ReturnType<typeof instructorAt>;

/** Who runs the workshop, at a desk. */
export function instructorAt(page: Page, t: InterfaceWords) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  return {
    page,
    t,
    signsIn: async () => {
      await page.goto('/instructor');
      await page.getByLabel(t('account.email')).fill(INSTRUCTOR.email);
      await page.getByLabel(t('account.password'), { exact: true }).fill(INSTRUCTOR.password);
      await button(t('account.signIn.submit')).click();
      await expect(page.getByRole('heading', { level: 1, name: t('instructor.list.title') })).toBeVisible();
    },
    /** Through the form. */
    makesAWorkshop: async ({ title, scenario, teams }: Plan) => {
      await page.getByRole('link', { name: t('instructor.list.create') }).click();
      await page.getByLabel(t('instructor.create.name')).fill(title);
      await page.getByRole('radio', { name: scenario }).check();
      for (let count = 3; count > teams; count -= 1) await button(t('instructor.create.fewer')).click();
      await page.getByLabel(t('instructor.create.tempo')).selectOption('brisk');
      await page.getByRole('switch', { name: t('instructor.create.timed') }).click();
      await button(t('instructor.create.submit')).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    },
    /** The short way, for stories about something else. `scenario` is a slug. */
    opensAWorkshop: async ({ timed = false, ...plan }: Plan): Promise<string> => {
      const answer = await page.request.post('/api/workshops', {
        data: { ...plan, tempo: 0.8, untimed: !timed },
      });
      const { id, pin } = made.parse(await answer.json());
      await page.goto(`/instructor/workshops/${id}`);
      await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible();
      return pin;
    },
    readsThePin: async () => {
      const digits = await page.getByRole('definition').first().innerText();
      return digits.replace(/\D/g, '');
    },
    copiesTheLink: async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      // It is said for a few seconds: the page itself looks out for it, from before.
      const copied = t('common.copy.done');
      const told = page.waitForFunction((words) => document.body.innerText.includes(words), copied);
      await button(t('instructor.lobby.copyLink')).click();
      await told;
      return page.evaluate(() => navigator.clipboard.readText());
    },
    addsSimulatedPlayers: async (count = 6) => {
      await page.getByLabel(t('instructor.lobby.count')).fill(String(count));
      await button(t('instructor.lobby.addSimulated', { count })).click();
    },
    projectorAddress: async () => {
      const link = page.getByRole('link', { name: t('instructor.lobby.openProjector') });
      return (await link.getAttribute('href')) ?? '';
    },
    starts: async () => {
      await page.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByRole('region', { name: t('instructor.stage.title') })).toBeVisible();
    },
    pauses: () =>
      page
        .getByRole('banner')
        // The name goes on with its key, and another button's name ends like it.
        .getByRole('button', { name: new RegExp(`^${t('instructor.bar.pause')}`) })
        .click(),
    resumes: () =>
      page
        .getByRole('banner')
        .getByRole('button', { name: t('instructor.bar.resume') })
        .click(),
    givesMoreTime: () => button(t('instructor.stage.plusAll')).click(),
    closesTheDecisions: () => button(t('instructor.stage.close')).click(),
    /** A quiet word to one team, by its letter. */
    writesTo: async (letter: string, words: string) => {
      await button(t('instructor.people.menu', { letter })).click();
      await page.getByRole('menuitem', { name: t('steps.nudge.openTeam', { letter }) }).click();
      await page.getByLabel(t('steps.nudge.text')).fill(words);
      await button(t('steps.nudge.action')).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    },
    /** Who sits in a team in play, by its letter, and what is done about them there. */
    opensThePeopleOf: async (letter: string) => {
      await button(t('instructor.people.menu', { letter })).click();
      await page.getByRole('menuitem', { name: t('instructor.people.seats') }).click();
      const dialog = page.getByRole('dialog', { name: t('instructor.people.seatsTitle', { letter }) });
      const chooses = async (name: string, what: string) => {
        await dialog.getByRole('button', { name: t('instructor.lobby.actions', { name }) }).click();
        await page.getByRole('menuitem', { name: what }).click();
      };
      return {
        dialog,
        renames: async (name: string, to: string) => {
          await chooses(name, t('instructor.lobby.edit'));
          await page.getByRole('textbox', { name: t('instructor.lobby.nickname'), exact: true }).fill(to);
          await button(t('instructor.lobby.save')).click();
        },
        takesOut: async (name: string) => {
          await chooses(name, t('instructor.lobby.remove'));
          await button(t('instructor.lobby.removeAction')).click();
        },
      };
    },
    lowersTheHandOf: (name: string) => button(t('steps.hands.lowerOf', { name })).click(),
    /** Opens what somebody of a team sees, beside the console. */
    looksAt: async (name: string, letter: string): Promise<Page> => {
      await button(t('instructor.people.menu', { letter })).click();
      const opened = page.context().waitForEvent('page');
      await page.getByRole('menuitem', { name: t('steps.seat.see', { name }) }).click();
      return opened;
    },
    /** `to` is the question of the decision that is asked again. */
    rewinds: async ({ to, reason }: { to: string; reason: string }) => {
      await page.keyboard.press('z');
      const dialog = page.getByRole('dialog', { name: t('steps.back.title') });
      await dialog.getByRole('radio', { name: t('steps.moment.before-decision', { label: to }) }).check();
      await dialog.getByRole('button', { name: /^Step back to/ }).click();
      await expect(dialog.getByText(t('steps.back.reasonMissing'))).toBeVisible();
      await dialog.getByRole('button', { name: reason }).click();
      await dialog.getByRole('button', { name: /^Step back to/ }).click();
      await expect(dialog).toBeHidden();
    },
    /** Asks to go on from before the decision with this question, in this round or in the one before. */
    looksForAMoment: async (question: string, { earlier = false } = {}) => {
      if (earlier) {
        await button(t('instructor.ended.rounds')).click();
        await page.getByRole('menuitem').first().click();
        await button(t('steps.fork.open')).click();
      } else {
        await button(t('instructor.console.more')).click();
        await page.getByRole('menuitem', { name: t('steps.fork.open') }).click();
      }
      const dialog = page.getByRole('dialog', { name: t('steps.fork.title') });
      await dialog
        .getByRole('radio', { name: t('steps.moment.before-decision', { label: question }) })
        .check();
      const opensTheLobby = async () => {
        await dialog.getByRole('button', { name: /^Open lobby/ }).click();
        await expect(dialog).toBeHidden();
      };
      return {
        opensTheLobby,
        choosesANewWorkshop: async (title: string) => {
          await dialog.getByRole('radio', { name: t('steps.fork.fresh') }).check();
          await dialog.getByLabel(t('steps.fork.name')).fill(title);
          await opensTheLobby();
        },
      };
    },
    endsTheRound: async () => {
      await button(t('instructor.console.more')).click();
      await page.getByRole('menuitem', { name: t('instructor.bar.end') }).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('instructor.end.action') })
        .click();
      await expect(page.getByRole('heading', { name: t('debrief.outcome.title') })).toBeVisible();
    },
    opensTheStaff: async () => {
      // In the lobby and after the round it has a button, in play a line of the menu.
      const opener = button(t('staff.open'));
      const more = button(t('instructor.console.more'));
      await expect(opener.or(more).first()).toBeVisible();
      if (await opener.isVisible()) return opener.click();
      await more.click();
      await page.getByRole('menuitem', { name: t('staff.open') }).click();
    },
    closesTheDialog: () => page.keyboard.press('Escape'),
    makesALink: async (kind: 'co-instructor' | 'observer' | 'lead') => {
      const makes = {
        'co-instructor': t('staff.invite.coInstructor'),
        observer: t('staff.invite.observer'),
        lead: t('staff.handOver.device'),
      };
      await button(makes[kind]).click();
      const made = page.getByText(t(`staff.invite.made.${kind}`), { exact: true });
      await expect(made).toBeVisible();
      return made
        .locator('..')
        .getByText(/\/invitation#/)
        .innerText();
    },
    handsOverTo: (name: string) => button(t('staff.handOver.to', { name })).click(),
    takesTheLeadBack: () =>
      page
        .getByRole('button', { name: t('staff.handOver.takeBack') })
        .first()
        .click(),
    seesWhoLeads: (name: string) =>
      expect(page.getByText(t('staff.handOver.otherHere', { name })).first()).toBeVisible(),
    sendsAway: async (name: string) => {
      await button(t('staff.sendAway.action', { name })).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: t('staff.sendAway.short') })
        .click();
    },
    sees: (words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible(),
  };
}
