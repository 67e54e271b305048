import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { freePort } from './parts/free-port';
import { type IdentityProvider, startIdentityProvider } from './parts/identity-provider';
import { type Mailbox, openMailbox } from './parts/mailbox';
import { staffAt } from './people/staff';
import { INSTRUCTOR, type RunningServer, startServer } from './running-server';
import { setTable, type Table } from './table';
import { expect, test } from './test';

/** A server that mails and has single sign-on, with a real provider and a real mail server beside it. */
let server: RunningServer;
let provider: IdentityProvider;
let mailbox: Mailbox;
let address: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  [provider, mailbox] = await Promise.all([startIdentityProvider(address), openMailbox()]);
  const mail = { SMTP_URL: mailbox.url, MAIL_FROM: 'Golden Hour <game@example.com>' };
  server = await startServer({ port, publicUrl: address, more: { ...provider.settings, ...mail } });
});
test.afterAll(async () => {
  await server.close();
  await provider.stops();
  await mailbox.close();
});

async function withTable(
  browser: Parameters<typeof setTable>[0]['browser'],
  story: (table: Table) => Promise<void>,
) {
  const table = setTable({ browser, address });
  await story(table);
  await table.clear();
  expect(table.complaints()).toEqual([]);
}

async function newcomer(table: Table) {
  const { page, t } = await table.colleague({ device: 'laptop' });
  const person = staffAt(page, t);
  await page.goto('/instructor/sign-in');
  return person;
}

const withProvider = (t: ReturnType<typeof staffAt>['t']) =>
  t('account.signIn.provider', { label: 'Example Ltd' });

async function atProvider(page: Page, email: string, button: 'Continue' | 'Cancel' = 'Continue') {
  await expect(page.getByRole('heading', { name: 'Example Ltd' })).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: button }).click();
}

test('the first single sign-on makes a viewer, whom the owner makes a trainer', async ({ browser }) => {
  await withTable(browser, async (table) => {
    const nora = await newcomer(table);
    await expectAccessible(nora.page);
    await nora.button(withProvider(nora.t)).click();
    await atProvider(nora.page, 'nora@example.com');
    await nora.isAtTheList();
    await expect(nora.page.getByText(nora.t('people.none.title'))).toBeVisible();

    const { page, t } = await table.instructor();
    const owner = staffAt(page, t);
    await owner.signsIn(INSTRUCTOR.email, INSTRUCTOR.password);
    await owner.isAtTheList();
    await owner.opensPeople(INSTRUCTOR.name);
    await owner.changesRole('nora', 'trainer');
    await nora.page.reload();
    await expect(nora.page.getByText(nora.t('instructor.list.first.title'))).toBeVisible();

    await nora.page.goto('/instructor/account');
    await expect(nora.page.getByText(nora.t('account.page.password.none'))).toBeVisible();
    await nora.button(nora.t('account.page.sessions.endAll')).click();
    await nora.isAtSignIn();
    await nora.button(withProvider(nora.t)).click();
    await nora.isAtTheList();
    await page.goto('/instructor/people');
    await expect(page.getByText('nora@example.com')).toHaveCount(1);
  });
});

test('a refused domain, an address nobody vouches for and a cancelled sign-in are said, and make nobody', async ({
  browser,
}) => {
  await withTable(browser, async (table) => {
    const eve = await newcomer(table);
    const tries = [
      ['eve@elsewhere.example', 'Continue', 'provider-domain'],
      ['unverified@example.com', 'Continue', 'provider-unverified'],
      ['eve@example.com', 'Cancel', 'cancelled'],
    ] as const;
    for (const [email, button, problem] of tries) {
      await eve.page.context().clearCookies();
      await eve.page.goto('/instructor/sign-in');
      await eve.button(withProvider(eve.t)).click();
      await atProvider(eve.page, email, button);
      await expect(eve.page.getByText(eve.t(`account.signIn.problem.${problem}`))).toBeVisible();
    }
    const { page, t } = await table.instructor();
    const owner = staffAt(page, t);
    await owner.signsIn(INSTRUCTOR.email, INSTRUCTOR.password);
    await owner.isAtTheList();
    await owner.opensPeople(INSTRUCTOR.name);
    await expect(page.getByText('eve@')).toHaveCount(0);
    await expect(page.getByText('unverified@')).toHaveCount(0);
  });
});

test('who has a password here already signs in with it, and connects single sign-on themselves', async ({
  browser,
}) => {
  await withTable(browser, async (table) => {
    const ida = await newcomer(table);
    await ida.button(withProvider(ida.t)).click();
    await atProvider(ida.page, INSTRUCTOR.email);
    await expect(ida.page.getByText(ida.t('account.signIn.problem.not-linked'))).toBeVisible();
    await ida.signsIn(INSTRUCTOR.email, INSTRUCTOR.password);
    await ida.isAtTheList();
    await ida.page.goto('/instructor/account');
    await ida.button(ida.t('account.page.provider.connect', { label: 'Example Ltd' })).click();
    await expect(
      ida.page.getByText(ida.t('account.page.provider.connected', { label: 'Example Ltd' })),
    ).toBeVisible();
    await ida.button(ida.t('account.page.sessions.endAll')).click();
    await ida.isAtSignIn();
    await ida.button(withProvider(ida.t)).click();
    await ida.isAtTheList();
  });
});

test('an invitation and a forgotten password come by mail; for an address that nobody has, the page says the same and no mail goes', async ({
  browser,
}) => {
  await withTable(browser, async (table) => {
    const { page, t } = await table.instructor();
    const owner = staffAt(page, t);
    await owner.signsIn(INSTRUCTOR.email, INSTRUCTOR.password);
    await owner.isAtTheList();
    await owner.opensPeople(INSTRUCTOR.name);
    await owner.invites('mona@example.com', 'trainer');
    await expect(page.getByText(/^Invitation sent to/)).toBeVisible();
    const invitation = linkIn(await mailbox.mailTo('mona@example.com'));
    const mona = await newcomer(table);
    await mona.accepts(invitation, 'Mona');
    await mona.isAtTheList();

    const forgets = async (email: string) => {
      await mona.page.context().clearCookies();
      await mona.page.goto('/instructor/sign-in');
      await mona.page.getByRole('link', { name: mona.t('account.signIn.forgot') }).click();
      // The page before has a field of this name, too.
      await expect(mona.button(mona.t('account.forgotten.submit'))).toBeVisible();
      await mona.page.getByLabel(mona.t('account.email')).fill(email);
      await mona.button(mona.t('account.forgotten.submit')).click();
      await expect(mona.page.getByText(mona.t('account.forgotten.sent'))).toBeVisible();
    };
    await forgets('nobody@example.com');
    await forgets('mona@example.com');
    const reset = linkIn(await mailbox.mailTo('mona@example.com', 2));
    expect(mailbox.count()).toBe(2);
    expect(new URL(reset).origin).toBe(address);
    await mona.page.goto(reset);
    await mona.choosesAPassword('another horse battery');
    await expect(mona.page.getByText(mona.t('account.newPassword.saved'))).toBeVisible();
    await mona.signsIn('mona@example.com', 'another horse battery');
    await mona.isAtTheList();
  });
});

test('while the provider is down it is said, and the owner gets in with the password', async ({
  browser,
}) => {
  await withTable(browser, async (table) => {
    await provider.stops();
    table.forgive(/502/);
    const ida = await newcomer(table);
    await ida.button(withProvider(ida.t)).click();
    await expect(ida.page.getByText(ida.t('account.signIn.problem.provider-down'))).toBeVisible();
    await ida.signsIn(INSTRUCTOR.email, INSTRUCTOR.password);
    await ida.isAtTheList();
  });
});

function linkIn(mail: string): string {
  const [link] = mail.match(/http:\/\/127\.0\.0\.1:\d+\/\S+/) ?? [];
  if (!link) throw new Error(`no link in: ${mail}`);
  return link;
}
