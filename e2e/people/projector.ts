import type { Page } from '@playwright/test';
import { groupPin } from '@/words/pin';
import { expect } from '../expect';
import type { InterfaceWords } from '../words';

export type Projector = Awaited<ReturnType<typeof projectorAt>>;

/** The screen in the room. */
export async function projectorAt(page: Page, address: string, t: InterfaceWords) {
  await page.goto(address);
  const shows = (words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();
  return {
    page,
    t,
    shows,
    showsThePin: (pin: string) => shows(groupPin(pin)),
  };
}
