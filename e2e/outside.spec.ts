import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

const leak = 'I have the passenger list in front of me.';
const question = 'Will you answer me, yes or no?';
const later = 'The union is calling everybody out.';
const answer = 'Then I will quote your silence.';

test('a co-host plays the outside world: texts ready and scheduled, a question to all, and an answer to the team that replied', async ({
  table,
}) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const ida = await table.instructor({ session });
  const { page, t } = ida;
  const pin = await ida.opensAWorkshop({ title: 'The world outside', scenario: 'seat-taken', teams: 1 });
  const mara = await table.player('Mara', { device: 'laptop' });
  await mara.joins(pin);

  await page.getByRole('link', { name: t('outside.open') }).click();
  const reporter = page.getByRole('region', { name: 'Thea Fors' });
  await reporter.getByLabel(t('outside.says', { name: 'Thea Fors' })).fill(leak);
  await reporter.getByRole('button', { name: t('outside.keep') }).click();
  await expect(reporter.getByText(leak)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.keyboard.type(later);
  // Only while it is written in has its field the focus.
  const inFocus = page.getByRole('region').filter({ has: page.locator('textarea:focus') });
  const heading = (await inFocus.getByRole('heading').first().textContent()) ?? '';
  const second = page.getByRole('region', { name: heading });
  await second.getByRole('button', { name: t('outside.plan') }).click();
  await second.getByRole('button', { name: t('outside.planAction'), exact: true }).click();
  await expect(page.getByText(t('outside.plannedTitle', { count: 1 }))).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: t('outside.back') }).click();
  await ida.starts();
  await mara.faces(gate);
  const planned = mara.page.getByRole('article').filter({ hasText: later }).first();
  await table.time.until(() => expect(planned).toBeVisible());
  await mara.picks(gate.responses['raise-offer']?.label ?? '');
  await mara.locks();
  await mara.goesOn();

  await page.keyboard.press('w');
  await expect(page.getByText(t('outside.plannedTitle', { count: 1 }))).toBeHidden();
  const sendKept = t('outside.actionOn', { action: t('outside.sendNow'), text: leak });
  await reporter.getByRole('button', { name: sendKept, exact: true }).click();
  const post = (words: string) => mara.page.getByRole('article').filter({ hasText: words }).first();
  await expect(post(leak)).toBeVisible();
  const says = reporter.getByLabel(t('outside.says', { name: 'Thea Fors' }));
  await says.fill(question);
  await says.press('Control+Enter');
  await expect(post(question)).toBeVisible();
  await post(question)
    .getByRole('button', { name: new RegExp(`^${mara.t('ownWords.reply.open')}`) })
    .click();
  const box = mara.page.getByRole('textbox', { name: /^Your reply to/ });
  await box.fill('Yes, today.');
  await box.press('Control+Enter');

  const answers = reporter.getByRole('button', { name: t('outside.answer', { letter: 'A' }) });
  await table.time.until(() => expect(answers).toBeVisible());
  await answers.click();
  await expect(reporter.getByText(t('outside.answering', { letter: 'A' }))).toBeVisible();
  await page.keyboard.type(answer);
  await page.keyboard.press('Control+Enter');
  await expect(reporter.getByText(t('outside.isAnswered'))).toBeVisible();
  await expect(post(answer)).toBeVisible();
  await expectAccessible(page);
});
