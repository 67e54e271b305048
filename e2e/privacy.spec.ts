import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { expectAccessible } from './accessible';
import { expect, test } from './test';

const session = process.env.E2E_SESSION;

const listed = z.object({
  workshops: z.array(z.object({ title: z.string(), rounds: z.array(z.object({ id: z.string() })) })),
});

/** The mode is set before, said to everybody, and nobody can take it back. */
test('in works-council mode the instructor sees teams, not people', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'With the council', scenario: 'seat-taken', teams: 1 });
  const { page, t } = ida;
  await page.getByRole('switch', { name: t('privacy.create.worksCouncil') }).click();
  const wall = await table.projector(await ida.projectorAddress());
  await wall.shows(t('privacy.mode.name'));
  const mara = await table.player('Mara');
  await mara.typesPin(pin);
  await expect(mara.page.getByText(t('privacy.mode.player'))).toBeVisible();
  await expectAccessible(mara.page);
  await mara.givesTheName();
  await mara.isInTheLobby();
  await expect(mara.page.getByText(t('privacy.mode.player'))).toBeVisible();
  const tooSmall = page.getByText(t('privacy.mode.small', { count: 1, teams: 'A' }));
  await expect(tooSmall).toBeVisible();
  for (const name of ['Anders', 'Beth']) await (await table.player(name)).joins(pin);
  await expect(tooSmall).toHaveCount(0);
  await ida.starts();
  await expect(page.getByText(t('privacy.mode.console'))).toBeVisible();
  await ida.endsTheRound();
  await page.getByRole('button', { name: t('exports.action') }).click();
  await expect(page.getByText(t('privacy.mode.exports'))).toBeVisible();
  await expect(page.getByRole('switch', { name: t('exports.names') })).toHaveCount(0);

  const list = listed.parse(await (await page.request.get('/api/workshops')).json());
  const roundId = list.workshops.find(({ title }) => title === 'With the council')?.rounds[0]?.id ?? '';
  const file = (kind: string) => page.request.get(`/api/rounds/${roundId}/exports/${kind}?names=1`);
  expect((await file('sealed')).status()).toBe(403);
  const json = await (await file('json')).text();
  expect(json).toContain('"names": false');
  expect(json).not.toContain('Mara');
});

/** Without an account, after the round: see, take along, erase. */
test('a player sees, downloads and erases what is kept', async ({ table }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Own data', scenario: 'seat-taken', teams: 1 });
  const mara = await table.player('Mara');
  await mara.joins(pin);
  await ida.addsSimulatedPlayers();
  await ida.starts();
  await ida.endsTheRound();

  const { page, t } = mara;
  await page.getByRole('button', { name: t('play.menu.open') }).click();
  const link = page.getByRole('link', { name: t('privacy.own.open') });
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/my-data#/);

  const own = await table.colleague({ device: 'phone' });
  await own.page.goto(address);
  await expect(own.page.getByRole('heading', { level: 1, name: t('privacy.own.title') })).toBeVisible();
  await expect(own.page.getByText(t('privacy.own.called', { name: 'Mara' }))).toBeVisible();
  await expectAccessible(own.page);
  for (const [button, words] of [
    [t('privacy.own.json'), '"Mara"'],
    [t('privacy.own.csv'), `${t('privacy.own.act.seat-admitted')},Mara`],
  ] as const) {
    const started = own.page.waitForEvent('download');
    await own.page.getByRole('button', { name: button }).click();
    expect(await readFile(await (await started).path(), 'utf8')).toContain(words);
  }
  await own.page.getByRole('button', { name: t('privacy.own.erase') }).click();
  await own.page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('privacy.own.erase') })
    .click();
  await expect(own.page.getByRole('heading', { name: t('privacy.own.erased') })).toBeVisible();
  await expect(page.getByText(t('errors.seat-erased'))).toBeVisible();
  await own.page.reload();
  table.forgive(/404/);
  await expect(own.page.getByText(t('privacy.own.nothing'))).toBeVisible();
});

/** Every page that somebody opens without an account, and those behind one, with the round running. */
test('no page asks anybody else for anything', async ({ table, baseURL }) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'At home', scenario: 'happy-to-help', teams: 1 });
  const mara = await table.player('Mara');
  const wall = await table.colleague({ device: 'wall' });
  const elsewhere: string[] = [];
  for (const { page } of [ida, mara, wall]) {
    page.on('request', (request) => {
      const address = new URL(request.url());
      const own = address.origin === baseURL || ['data:', 'blob:'].includes(address.protocol);
      if (!own) elsewhere.push(request.url());
    });
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== new URL(baseURL ?? '').host) elsewhere.push(socket.url());
    });
  }
  for (const address of [
    '/',
    '/privacy',
    '/how-it-scores',
    '/help',
    '/practice',
    '/join',
    '/my-data',
    '/invitation',
  ])
    await mara.page.goto(address);
  await mara.joins(pin);
  await wall.page.goto(await ida.projectorAddress());
  await ida.starts();
  await ida.endsTheRound();
  const answer = await mara.page.request.get('/privacy');
  expect(answer.headers()['content-security-policy']).toContain("default-src 'self'");
  expect(elsewhere).toEqual([]);
});
