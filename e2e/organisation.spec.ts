import { expectAccessible } from './accessible';
import { staffAt, staffPassword } from './people/staff';
import { INSTRUCTOR } from './running-server';
import type { Table } from './table';
import { expect, test } from './test';

const session = process.env.E2E_SESSION;

/** The owner at the list of people, and somebody new at a browser of their own. */
async function atPeople(table: Table) {
  const { page, t } = await table.instructor({ session });
  const owner = staffAt(page, t);
  await owner.opensPeople(INSTRUCTOR.name);
  return owner;
}

async function newcomer(table: Table, device: 'phone' | 'laptop' = 'laptop', language: 'en' | 'da' = 'en') {
  const { page, t } = await table.colleague({ device, language });
  return staffAt(page, t);
}

test('a trainer who is invited by link sees workshops of their own, and nobody else’s', async ({ table }) => {
  const hers = await table.instructor({ session });
  await hers.opensAWorkshop({ title: 'Only Ida’s', scenario: 'seat-taken', teams: 1 });
  const owner = await atPeople(table);
  await expectAccessible(owner.page);
  const link = await owner.invites('tina@example.com', 'trainer');
  await expect(owner.page.getByRole('heading', { name: owner.t('people.invite.open') })).toBeVisible();

  const tina = await newcomer(table, 'phone', 'da');
  await tina.page.goto(link);
  await expect(tina.page.getByRole('heading', { level: 1 })).toContainText(tina.t('people.role.trainer'));
  await expectAccessible(tina.page);
  await tina.accepts(link, 'Tina');
  await tina.isAtTheList();
  await expect(tina.page.getByText(tina.t('instructor.list.first.title'))).toBeVisible();
  await expect(tina.page.getByText('Only Ida’s')).toHaveCount(0);
  await tina.page.request.post('/api/workshops', {
    data: { title: 'Tinas hold', scenario: 'seat-taken', teams: 1 },
  });
  await tina.page.reload();
  await expect(tina.page.getByRole('link', { name: /Tinas hold/ })).toBeVisible();
  await tina.page.goto('/instructor/people');
  await tina.isAtTheList();

  table.forgive(/404/);
  const again = await newcomer(table);
  await again.page.goto(link);
  await expect(again.page.getByText(again.t('people.invitation.over'))).toBeVisible();
  await owner.page.goto('/instructor');
  await expect(owner.page.getByRole('link', { name: /Tinas hold.*Tina.*workshop/s })).toBeVisible();
});

test('a grader watches, grades and can’t start; a viewer reads the debrief and is never in the room', async ({
  table,
}) => {
  const title = 'Shared round';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title, scenario: 'seat-taken', teams: 1 });
  const owner = await atPeople(table);
  const forGus = await owner.invites('gus@example.com', 'grader');
  const gus = await newcomer(table);
  await gus.accepts(forGus, 'Gus');
  await expect(gus.page.getByText(gus.t('people.none.title'))).toBeVisible();
  await owner.page.reload();
  const forVera = await owner.invites('vera@example.com', 'viewer');
  const vera = await newcomer(table, 'phone');
  await vera.accepts(forVera, 'Vera');
  await expectAccessible(vera.page);
  await owner.shares(title, ['Gus', 'Vera']);

  const mara = await table.player('Mara');
  await mara.joins(pin);
  await ida.starts();
  await gus.page.reload();
  await gus.page.getByRole('link', { name: new RegExp(title) }).click();
  await expect(gus.page.getByText(gus.t('staff.observer.badge'), { exact: true })).toBeVisible();
  await expect(gus.page.getByRole('region', { name: gus.t('staff.observer.stage') })).toBeVisible();
  for (const name of [gus.t('instructor.bar.pause'), gus.t('instructor.stage.close')])
    await expect(gus.page.getByRole('button', { name })).toHaveCount(0);
  await expectAccessible(gus.page);

  await vera.page.reload();
  await expect(vera.page.getByText(title)).toBeVisible();
  await expect(vera.page.getByRole('link', { name: new RegExp(title) })).toHaveCount(0);
  await ida.endsTheRound();
  await vera.page.reload();
  await vera.page.getByRole('link', { name: new RegExp(title) }).click();
  await expect(vera.page.getByRole('heading', { name: vera.t('debrief.outcome.title') })).toBeVisible();
  await expect(vera.page.getByRole('button', { name: vera.t('exports.action') })).toHaveCount(0);
  await expect(gus.page.getByRole('heading', { name: gus.t('debrief.outcome.title') })).toBeVisible();
});

test('the owner gives a trainer a link for a new password; the old one and every sign-in end', async ({
  table,
}) => {
  const owner = await atPeople(table);
  const link = await owner.invites('rolf@example.com', 'trainer');
  const rolf = await newcomer(table);
  await rolf.accepts(link, 'Rolf');
  await rolf.isAtTheList();
  await owner.page.reload();
  const reset = await owner.makesAResetLink('Rolf');
  const phone = await newcomer(table, 'phone');
  await phone.page.goto(reset);
  await expectAccessible(phone.page);
  await phone.choosesAPassword('another horse battery');
  await expect(phone.page.getByText(phone.t('account.newPassword.saved'))).toBeVisible();
  await rolf.page.reload();
  await rolf.isAtSignIn();
  table.forgive(/40[01]/);
  await phone.signsIn('rolf@example.com', staffPassword);
  await expect(phone.page.getByText(phone.t('account.signIn.wrong'))).toBeVisible();
  await phone.signsIn('rolf@example.com', 'another horse battery');
  await phone.isAtTheList();
  await rolf.page.goto(reset);
  await rolf.choosesAPassword('a third horse battery');
  await expect(rolf.page.getByText(rolf.t('account.newPassword.over'))).toBeVisible();
});

test('signing out everywhere closes the console in the other browser; a role that changes does too', async ({
  table,
}) => {
  const owner = await atPeople(table);
  const link = await owner.invites('sofie@example.com', 'trainer');
  const [first, second] = [await newcomer(table), await newcomer(table)];
  await first.accepts(link, 'Sofie');
  await first.isAtTheList();
  const made = await first.page.request.post('/api/workshops', {
    data: { title: 'Two browsers', scenario: 'seat-taken', teams: 1 },
  });
  const { id } = await made.json();
  await second.signsIn('sofie@example.com');
  await second.isAtTheList();
  await second.page.goto(`/instructor/workshops/${id}`);
  await expect(second.page.getByRole('heading', { level: 1, name: 'Two browsers' })).toBeVisible();

  await first.page.goto('/instructor/account');
  await expectAccessible(first.page);
  await expect(first.page.getByText(first.t('account.page.sessions.elsewhere'))).toBeVisible();
  await first.button(first.t('account.page.sessions.endOthers')).click();
  table.forgive(/401/);
  await expect(second.page.getByText(second.t('errors.signed-out'))).toBeVisible();
  await expect(first.page.getByText(first.t('account.page.sessions.only'))).toBeVisible();

  await first.page.goto(`/instructor/workshops/${id}`);
  await expect(first.page.getByRole('heading', { level: 1, name: 'Two browsers' })).toBeVisible();
  await owner.page.reload();
  await owner.changesRole('Sofie', 'viewer');
  await expect(first.page.getByText(first.t('errors.access-revoked'))).toBeVisible();
});

test('one changes one’s password with the old one, and the owner reads who did what', async ({ table }) => {
  const owner = await atPeople(table);
  const link = await owner.invites('petra@example.com', 'trainer');
  const petra = await newcomer(table);
  await petra.accepts(link, 'Petra');
  await petra.isAtTheList();
  await petra.page.goto('/instructor/account');
  const change = async (current: string) => {
    await petra.page.getByLabel(petra.t('account.page.password.current')).fill(current);
    await petra.page.getByLabel(petra.t('account.page.password.fresh')).fill('another horse battery');
    await petra.button(petra.t('account.page.password.submit')).click();
  };
  table.forgive(/400/);
  await change('not the password');
  await expect(petra.page.getByText(petra.t('account.page.password.wrong'))).toBeVisible();
  await change(staffPassword);
  await expect(petra.page.getByText(petra.t('account.page.password.done'))).toBeVisible();

  await owner.page.goto('/instructor/audit');
  const line = owner.page.getByRole('listitem').filter({ hasText: 'Petra' });
  await expect(line.filter({ hasText: owner.t('people.audit.action.password-changed') })).toBeVisible();
  await expectAccessible(owner.page);
  const started = owner.page.waitForEvent('download');
  await owner.page.getByRole('link', { name: owner.t('people.audit.file') }).click();
  expect((await started).suggestedFilename()).toMatch(/\.csv$/);
  await petra.page.goto('/instructor/audit');
  await petra.isAtTheList();
});
