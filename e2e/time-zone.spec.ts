import { expect, test } from './test';

const session = process.env.E2E_SESSION;

/** Wherever the server stands and whatever the hour, at least one of these is at another day. */
for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  test(`an instructor in ${timeZone} reads the days of their own zone`, async ({ browser }) => {
    const context = await browser.newContext({
      ...(session !== undefined && { storageState: session }),
      timezoneId: timeZone,
      locale: 'en-GB',
    });
    const page = await context.newPage();
    const title = `Clock of ${timeZone}`;
    const made = await page.request.post('/api/workshops', {
      data: { title, scenario: 'seat-taken', teams: 2 },
    });
    expect(made.ok()).toBe(true);
    await page.goto('/instructor');
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone }).format(new Date());
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(day);
    await context.close();
  });
}
