import type { Browser, BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { chromiumOptions } from './chromium';
import { instructorAt } from './people/instructor';
import { playerAt } from './people/player';
import { listenToConsole } from './table';
import { expect, test } from './test';
import { wordsIn } from './words';

// Phones reach a laptop over plain http, where browsers leave things out. A made-up name of this computer is such an address.
const name = 'laptop.example';
const t = wordsIn('en');
const session = process.env.E2E_SESSION;
let browser: Browser;
let complaints: string[];

test.beforeAll(async () => {
  const { args, ...options } = chromiumOptions;
  browser = await chromium.launch({
    ...options,
    args: [...args, `--host-resolver-rules=MAP ${name} 127.0.0.1`],
  });
});
test.afterAll(() => browser.close());
test.beforeEach(() => {
  complaints = [];
});
test.afterEach(() => expect(complaints).toEqual([]));

async function visitor(server: {
  address: string;
}): Promise<{ context: BrowserContext; page: Page; base: string }> {
  const base = `http://${name}:${new URL(server.address).port}`;
  const context = await browser.newContext({ baseURL: base, locale: 'en-GB', reducedMotion: 'reduce' });
  listenToConsole(context, complaints);
  return { context, page: await context.newPage(), base };
}

/** What is in the clipboard, pasted as a person would. */
async function pasted(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto('/join');
  const field = page.getByRole('textbox').first();
  await field.evaluate((input) =>
    input.replaceWith(Object.assign(document.createElement('textarea'), { id: 'paste' })),
  );
  await page.locator('#paste').focus();
  await page.keyboard.press('Control+V');
  const text = await page.locator('#paste').inputValue();
  await page.close();
  return text;
}

test('a trainer at a plain http address: the room is told that address, the link is copied, the projector stays there', async ({
  server,
}) => {
  const { context, page, base } = await visitor(server);
  const ida = instructorAt(page, t);
  await ida.signsIn();
  expect(
    await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'wakeLock' in navigator]),
  ).toEqual([false, false, false]);
  await ida.makesAWorkshop({ title: 'Plain', scenario: 'Seat taken', teams: 2 });
  const shown = new URL(base).host;
  await expect(page.getByText(shown, { exact: true })).toBeVisible();

  await page.getByRole('button', { name: t('instructor.lobby.copyLink') }).click();
  await expect(page.getByText(t('common.copy.done')).first()).toBeVisible();
  expect(await pasted(context)).toMatch(new RegExp(`^${base}/join#[\\w-]{16,}$`));

  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: t('instructor.lobby.copyLink') }).click();
  await expect(page.getByText(t('common.copy.byHand'))).toBeVisible();
  const selected = await page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return '';
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });
  expect(selected).toMatch(/\/join#/);

  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: t('instructor.lobby.openProjector') }).click();
  const wall = await opened;
  await expect(wall.getByText(shown, { exact: true })).toBeVisible();
  expect(wall.url().startsWith(`${base}/projector#`)).toBe(true);
  await expect(wall.getByText(t('projector.lobby.mayGoDark'))).toBeVisible();

  await page.reload();
  // Also out of a dialog, which lets nothing outside of it have the focus.
  await ida.opensTheStaff();
  await ida.makesALink('observer');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('staff.invite.copy') })
    .click();
  await expect.poll(() => pasted(context)).toMatch(new RegExp(`^${base}/invitation#[\\w-]{16,}$`));
  await context.close();
});

test('a player at a plain http address copies their own link, which leads back to that address', async ({
  server,
  table,
}) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Plain players', scenario: 'seat-taken', teams: 1 });
  const { context, page, base } = await visitor(server);
  const mara = playerAt(page, { name: 'Mara', device: 'phone', language: 'en', time: server.time, t });
  await mara.joins(pin);
  await page.getByRole('button', { name: t('play.menu.open') }).click();
  await page.getByRole('button', { name: t('privacy.own.copy') }).click();
  await expect(page.getByText(t('common.copy.done')).first()).toBeVisible();
  expect(await pasted(context)).toMatch(new RegExp(`^${base}/my-data#`));
  await context.close();
});
