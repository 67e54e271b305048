import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { staffAt } from './people/staff';
import { expect, test } from './test';

const session = process.env.E2E_SESSION;

test('a workshop gets a date in its trainer’s zone, shows it in the list, and goes into a calendar', async ({
  table,
}) => {
  const title = 'A morning in December';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title, scenario: 'seat-taken', teams: 1 });
  const { page, t } = staffAt(ida.page, ida.t);
  const opens = async (item: string) => {
    await page.goto('/instructor');
    await page.getByRole('button', { name: t('workshops.row.more', { title }) }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await opens(t('workshops.action.edit'));
  const dialog = page.getByRole('dialog', { name: t('workshops.edit.title') });
  await dialog.getByLabel(t('workshops.edit.date')).fill('2026-12-04T08:30');
  await dialog.getByRole('button', { name: t('workshops.edit.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: new RegExp(`${title}.*December 4, 2026`, 's') })).toBeVisible();

  const started = page.waitForEvent('download');
  await opens(t('workshops.action.calendar'));
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const file = await readFile(await download.path(), 'utf8');
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined,
  );
  const typed = await page.evaluate(() => new Date('2026-12-04T08:30').getTime());
  expect(event.summary).toBe(title);
  expect(event.startDate.toJSDate().getTime()).toBe(typed);
  expect(event.description.replaceAll(/\s/g, '')).toContain(pin);
});
