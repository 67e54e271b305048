import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;
/** More steps than any of these screens has to what matters on it. */
const mostSteps = 40;

/** Tab, until what has the focus is called so. */
async function tabsTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    const focused = page.locator(':focus');
    if ((await focused.count()) > 0 && (await isCalled(page, name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`"${name}" was not reached by ${mostSteps} steps of the Tab key`);
}

async function isCalled(page: Page, name: string): Promise<boolean> {
  const focused = page.locator(':focus');
  for (const role of ['textbox', 'button', 'radio', 'link'] as const) {
    const named = page.getByRole(role, { name, exact: true });
    if ((await named.and(focused).count()) > 0) return true;
  }
  return false;
}

for (const [where, viewport] of [
  ['a laptop', { width: 1280, height: 800 }],
  ['a page at 400 %', { width: 320, height: 256 }],
] as const) {
  test(`from the landing page to a vote with the keyboard alone, on ${where}`, async ({ table }) => {
    const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
    const ida = await table.instructor({ session });
    const pin = await ida.opensAWorkshop({ title: 'By keyboard', scenario: 'seat-taken', teams: 1 });
    const kim = await table.player('Kim', { device: 'laptop' });
    const { page, t } = kim;
    await page.setViewportSize(viewport);

    await page.goto('/');
    await tabsTo(page, t('common.pin.label'));
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(t('join.name.label'))).toBeVisible();
    await tabsTo(page, t('join.name.label'));
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    await kim.isInTheLobby();

    await ida.starts();
    await kim.faces(gate);
    const options = page.getByRole('group', { name: t('play.decision.options') });
    await page.keyboard.press('d');
    await expect(options.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('2');
    await expect(options.getByRole('radio').nth(1)).toBeChecked();
    await tabsTo(page, t('play.decision.vote'));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^You voted: /)).toBeVisible();
  });
}
