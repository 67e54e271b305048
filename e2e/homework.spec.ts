import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessible';
import { homeworkOn } from './people/homework';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

test('an instructor makes homework; people play it by its link, once, and the instructor sees how it went', async ({
  table,
}) => {
  const words = await scenarioIn('share-your-spoon', 'da');
  const { title: scenario } = await scenarioIn('share-your-spoon', 'en');
  const ida = await table.instructor({ session });
  const atDesk = homeworkOn(ida.page, ida.t);
  await atDesk.makesOne({ title: 'Before Monday', scenario, tries: 1 });
  await expectAccessible(ida.page);
  const link = await atDesk.readsTheLink();

  const kim = await table.player('Kim', { language: 'da' });
  const onPhone = homeworkOn(kim.page, kim.t);
  await kim.page.goto(link);
  await expect(kim.page.getByRole('heading', { level: 1, name: 'Before Monday' })).toBeVisible();
  await expectAccessible(kim.page);
  await onPhone.begins('Kim');
  await kim.startsTheClock();
  await kim.leavesTheFirstMinute();
  const [first] = Object.keys(words.decisions);
  const decision = decisionIn(words, first ?? '');
  await kim.faces(decision);
  await kim.endsPractice();
  await onPhone.goesBack();
  await onPhone.seesNoTriesLeft();
  await expectAccessible(kim.page);

  await ida.page.reload();
  await atDesk.sees('Kim');
  await expectAccessible(ida.page);
  const file = await atDesk.takesTheFile();
  expect(await readFile(file, 'utf8')).toContain('Kim');
  await atDesk.closes();
  const late = await table.player('Late', { device: 'laptop' });
  await late.page.goto(link);
  await homeworkOn(late.page, late.t).seesItClosed();

  await onPhone.erases();
  await ida.page.reload();
  await expect(ida.page.getByText('Kim')).toHaveCount(0);
});
