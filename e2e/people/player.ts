import type { Page } from '@playwright/test';
import { expect } from '../expect';
import { decidingOn } from './deciding';
import { joiningOn } from './joining';
import type { Person } from './person';
import { workingOn } from './working';

export type Player = ReturnType<typeof playerAt>;

/** Somebody with a phone or a laptop, and what they do with it. */
export function playerAt(page: Page, person: Person) {
  const { t } = person;
  return {
    ...person,
    page,
    ...joiningOn(page, person),
    ...decidingOn(page, person),
    ...workingOn(page, person),
    connectionBar: page.getByRole('complementary', { name: t('common.connection.label') }),
    /** The scenario's clock is in sight. */
    isInTheWarRoom: () => expect(page.getByText(t('play.bar.clock'))).toBeAttached(),
    seesThat: (words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible(),
    seesTheDebrief: () =>
      expect(page.getByRole('heading', { name: t('debrief.outcome.title') })).toBeVisible(),
  };
}
