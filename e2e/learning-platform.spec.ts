import { type Browser, chromium } from '@playwright/test';
import { expectAccessible } from './accessible';
import { partitioningChromium } from './chromium';
import { freePort } from './parts/free-port';
import { type LearningPlatform, startLearningPlatform } from './parts/learning-platform';
import { forbidStorage } from './people/browsers';
import { staffAt } from './people/staff';
import { INSTRUCTOR, type RunningServer, startServer } from './running-server';
import { setTable, type Table } from './table';
import { expect, test } from './test';
import { scenarioIn, wordsIn } from './words';

/** A server that a platform knows by its address, and a real platform beside it. */
let server: RunningServer;
let platform: LearningPlatform;
let table: Table;
/** Of somebody whose browser keeps things for a page in a frame; whether the table's does is the browser's own affair. */
let usual: { browser: Browser; table: Table };
let address: string;
const t = wordsIn('en');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  platform = await startLearningPlatform(address);
  server = await startServer({ port, publicUrl: address, clocked: true });
  const browser = await chromium.launch(partitioningChromium);
  usual = { browser, table: setTable({ browser, address, time: server.time }) };
});
test.afterAll(async () => {
  await usual.browser.close();
  await server.close();
  await platform.stops();
});
test.beforeEach(async ({ browser }) => {
  await server.time.runs();
  table = setTable({ browser, address, time: server.time });
});
test.afterEach(async () => {
  for (const one of [table, usual.table]) {
    await one.clear();
    expect(one.complaints()).toEqual([]);
  }
});

test('the owner registers a platform; its instructor chooses a scenario, and it becomes an activity', async () => {
  const { page } = await table.instructor();
  const owner = staffAt(page, t);
  await owner.signsIn(INSTRUCTOR.email, INSTRUCTOR.password);
  await owner.isAtTheList();
  await page.goto('/instructor/platforms');
  await expect(page.getByText(t('lti.platforms.none'))).toBeVisible();
  await expect(page.getByText(`${address}/api/lti/login`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('lti.platforms.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('lti.platforms.add') }).click();
  await expect(dialog.getByText(t('lti.platforms.wrong.address')).first()).toBeVisible();
  for (const field of [
    'name',
    'issuer',
    'clientId',
    'deploymentIds',
    'authUrl',
    'tokenUrl',
    'jwksUrl',
  ] as const)
    await dialog.getByLabel(t(`lti.platforms.${field}`), { exact: true }).fill(platform.registration[field]);
  await dialog.getByLabel(t('lti.platforms.trainer')).selectOption({ label: 'Ida Instructor' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('lti.platforms.add') }).click();
  await expect(page.getByRole('heading', { name: 'Moodle of the story', exact: true })).toBeVisible();

  const tess = await table.colleague({ device: 'desktop' });
  await tess.page.goto(platform.address);
  await tess.page.getByRole('link', { name: 'Select content' }).click();
  await expect(tess.page.getByRole('heading', { name: t('lti.choosing.title') })).toBeVisible();
  await expectAccessible(tess.page);
  const { title } = await scenarioIn('share-your-spoon', 'en');
  const scenario = tess.page.getByLabel(t('lti.choosing.scenario'));
  await scenario.selectOption({
    label: (await scenario.locator('option', { hasText: title }).textContent()) ?? '',
  });
  await tess.page.getByLabel(t('lti.choosing.name')).fill('Crisis practice');
  await tess.page.getByRole('button', { name: t('lti.choosing.submit') }).click();
  await expect(tess.page.getByRole('heading', { name: 'Crisis practice' })).toBeVisible();
  expect(tess.page.url()).toBe(`${platform.address}/`);

  await page.goto('/instructor/homework');
  await expect(page.getByText('Crisis practice')).toBeVisible();
  await page.goto('/instructor/audit');
  await expect(page.getByText(t('people.audit.action.homework-from-platform'))).toBeVisible();
});

test('in the platform’s frame a learner is asked for no name, and no cookie is set', async () => {
  const kim = await usual.table.player('Kim', { device: 'laptop' });
  await kim.page.goto(platform.address);
  await kim.page.getByRole('link', { name: 'Open in a frame as Kim' }).click();
  const frame = kim.page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'Crisis practice' })).toBeVisible();
  await expect(frame.getByText(t('homework.page.as', { name: 'Kim' }))).toBeVisible();
  await expect(frame.getByLabel(t('homework.page.name'))).toHaveCount(0);
  expect(await kim.page.context().cookies(address)).toEqual([]);
});

test('where a browser keeps nothing in a frame, a tab opens', async () => {
  const framed = await table.player('Kim', { device: 'laptop' });
  await forbidStorage(framed.page, 'throws');
  await framed.page.goto(platform.address);
  await framed.page.getByRole('link', { name: 'Open in a frame as Kim' }).click();
  const frame = framed.page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: t('lti.tab.title') })).toBeVisible();
  const opened = framed.page.context().waitForEvent('page');
  await frame.getByRole('link', { name: t('lti.tab.open') }).click();
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1, name: 'Crisis practice' })).toBeVisible();
  await expect(tab.getByText(t('homework.page.as', { name: 'Kim' }))).toBeVisible();
});

test('the page speaks the platform’s language to who has chosen none, and stays with a choice', async () => {
  const lee = await table.player('Lee', { device: 'laptop' });
  const opens = async () => {
    await lee.page.goto(platform.address);
    await lee.page.getByRole('link', { name: 'Open as Lee' }).click();
    await expect(lee.page.getByRole('heading', { level: 1, name: 'Crisis practice' })).toBeVisible();
  };
  await opens();
  await expect(lee.page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(lee.page.getByText(wordsIn('pl')('homework.page.as', { name: 'Lee' }))).toBeVisible();
  await lee.page
    .getByRole('combobox', { name: wordsIn('pl')('common.language.label'), exact: true })
    .first()
    .selectOption('de');
  await expect(lee.page.locator('html')).toHaveAttribute('lang', 'de');
  await opens();
  await expect(lee.page.locator('html')).toHaveAttribute('lang', 'de');
});

/** Only a round that is played to its end has a grade. */
test('a learner plays; the grade arrives, and the instructor sees who played', async () => {
  const kim = await table.player('Kim', { device: 'laptop' });
  await kim.page.goto(platform.address);
  await kim.page.getByRole('link', { name: 'Open as Kim' }).click();
  await expect(kim.page.getByRole('heading', { level: 1, name: 'Crisis practice' })).toBeVisible();
  await expect(kim.page.getByText(t('homework.page.as', { name: 'Kim' }))).toBeVisible();
  await kim.page.locator('form').getByRole('button').last().click();
  await kim.page.getByRole('radio', { name: t('practice.timer.off') }).check();
  await kim.startsTheClock();
  await kim.leavesTheFirstMinute();
  await kim.playsUntil(kim.page.getByRole('link', { name: t('practice.homework.action') }), 5);

  const course = await table.colleague();
  await course.page.goto(platform.address);
  await expect(async () => {
    await course.page.reload();
    await expect(course.page.getByText(/^Kim: [\d.]+ of 100$/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await course.page.getByRole('link', { name: 'Open as Tess' }).click();
  await expect(course.page.getByText(t('lti.course.of', { members: 2 }))).toBeVisible();
  await expect(course.page.getByRole('row', { name: /^Kim 1 / })).toBeVisible();
  await expect(course.page.getByRole('row', { name: /^Lee 0 – / })).toBeVisible();
  await expectAccessible(course.page);
});
