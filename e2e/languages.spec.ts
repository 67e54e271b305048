import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { decisionIn, scenarioInEach, wordsIn } from './words';

const scenario = 'share-your-spoon';
const pl = wordsIn('pl');
/** Every page that somebody without an account, or without a key to it, may open; some say only that there is nothing. */
const open = [
  ...['/', '/join', '/join/12345678', '/check', '/before', '/player', '/homework', '/practice', '/verify'],
  ...['/verify/AAAA-BBBB-CCCC', '/my-data', '/privacy', '/how-it-scores', '/invitation', '/play', '/staff'],
  ...[
    '/projector',
    '/help',
    '/help/operating',
    '/lti/enter',
    '/instructor/sign-in',
    '/instructor/invitation',
    '/instructor/new-password',
  ],
];
const staff = [
  ...['', '/workshops/new', '/account', '/people', '/audit', '/platforms', '/results', '/homework'],
  '/homework/new',
];

function switchOn(page: Page, label: string) {
  return page.getByRole('combobox', { name: label, exact: true }).first();
}

test('a link chooses the language of any page, keeps the rest of the address, and every page has a switch', async ({
  page,
}) => {
  test.setTimeout(400_000);
  for (const path of open) {
    await page.context().clearCookies();
    await page.goto(`${path}?lang=pl`);
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'pl');
    await expect(switchOn(page, pl('common.language.label')), path).toBeAttached();
    expect(page.url(), path).not.toContain('?lang=');
  }
  const missing = await page.request.get('/no-such-page?lang=pl');
  expect(await missing.text()).toContain(pl('common.language.label'));
  await page.goto('/join?lang=de&from=mail#t=abc');
  await expect(page).toHaveURL(/\/join\?from=mail#t=abc$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.goto('/join?lang=xx');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await switchOn(page, wordsIn('de')('common.language.label')).selectOption('es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('every page of the staff has a switch, the console of a workshop at each of its stages too', async ({
  table,
}) => {
  const ida = await table.instructor({ session: process.env.E2E_SESSION });
  const label = ida.t('common.language.label');
  for (const path of staff) {
    await ida.page.goto(`/instructor${path}`);
    await expect(switchOn(ida.page, label), path).toBeAttached();
  }
  await ida.page.goto('/instructor');
  await ida.opensAWorkshop({ title: 'Switches', scenario, teams: 1 });
  const address = ida.page.url();
  await expect(switchOn(ida.page, label)).toBeAttached();
  for (const part of ['players', 'players/sheet', 'tabletop']) {
    await ida.page.goto(`${address}/${part}`);
    await expect(switchOn(ida.page, label), part).toBeAttached();
  }
});

test('a link to the open round changes what the seat reads, in the middle of a decision', async ({
  table,
}) => {
  const words = await scenarioInEach(scenario, 'de', 'pl');
  const ida = await table.instructor({ session: process.env.E2E_SESSION });
  const pin = await ida.opensAWorkshop({ title: 'Another language', scenario, teams: 1 });
  const jonas = await table.player('Jonas', { language: 'de', device: 'laptop' });
  await jonas.joins(pin);
  await ida.starts();
  await jonas.faces(decisionIn(words('de'), 'pull'));
  await jonas.page.goto('/play?lang=pl');
  const { question } = decisionIn(words('pl'), 'pull');
  await expect(jonas.page.getByRole('heading', { name: question.trim() })).toBeVisible();
  await expect(jonas.page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(jonas.page).toHaveURL(/\/play$/);
  await jonas.page.reload();
  await expect(jonas.page.getByRole('heading', { name: question.trim() })).toBeVisible();
});
