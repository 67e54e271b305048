import { createServer } from 'node:http';
import { isLanguage, languages } from '@/words/messages/index';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { wordsIn } from './words';

/** A page of somebody else, with one of ours in a frame; such as a learning platform. */
async function platform(framed: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="en"><title>Platform</title><iframe title="Golden Hour" src="${framed}" width="100%" height="500"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = place && typeof place === 'object' ? place.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

for (const language of Object.keys(languages).filter(isLanguage)) {
  test(`in the frame of another page Golden Hour says that it needs a tab, and opens one (${language})`, async ({
    browser,
    server,
  }) => {
    const t = wordsIn(language);
    const { address, close } = await platform(`${server.address}/join?from=lms#a-long-token-0123456789`);
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: t('common.framed.title') })).toBeVisible();
    const link = `${server.address}/join?from=lms#a-long-token-0123456789`;
    await expect(frame.getByText(link)).toBeVisible();
    await expectAccessible(page);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: t('common.framed.open') }).click();
    const tab = await opened;
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
    expect(tab.url()).toContain('/join');
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    expect(await context.cookies(server.address)).toEqual([]);
    await context.close();
    close();
  });
}

test('a page that asks for no frame is shown as ever, also when another page links to it', async ({
  browser,
  server,
}) => {
  const { address, close } = await platform('about:blank');
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate((to) => {
    location.href = to;
  }, `${server.address}/join`);
  await expect(page.getByLabel(wordsIn('en')('common.pin.label'))).toBeVisible();
  await context.close();
  close();
});
