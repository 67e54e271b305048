import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

const rude = 'We are sorry. No bullshit: you hear more from us at 21:00.';
const clean = 'We are sorry. You hear more from us at 21:00.';

test('a team’s words pass the tray, stand in every feed and on the wall, and a reply stands under what it answers', async ({
  table,
}) => {
  const words = await scenarioIn('seat-taken', 'en');
  const [gate, first] = [decisionIn(words, 'gate-offer'), decisionIn(words, 'first-words')];
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Own words', scenario: 'seat-taken', teams: 1 });
  const wall = await table.projector(await ida.projectorAddress());
  const mara = await table.player('Mara');
  const tom = await table.player('Tom', { device: 'laptop' });
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await mara.picks(gate.responses['raise-offer']?.label ?? '');
  await mara.locks();
  await mara.goesOn();

  await mara.faces(first);
  await mara.writes(first.ask ?? '', rude);
  await mara.picks(first.responses['hold-with-time']?.label ?? '');
  await mara.locks();

  const tray = ida.page.getByRole('region', { name: ida.t('ownWords.tray.title') });
  await expect(tray.getByText(ida.t('ownWords.tray.check'))).toBeVisible();
  await expect(tray).toContainText(rude);
  await expectAccessible(ida.page);
  await expect(wall.page.getByText('No bullshit')).toBeHidden();
  await tray.getByRole('button', { name: ida.t('ownWords.tray.edit') }).click();
  const edits = ida.page.getByRole('dialog');
  await edits.getByLabel(ida.t('ownWords.tray.text')).fill(clean);
  await edits.getByRole('button', { name: ida.t('ownWords.tray.save') }).click();
  await expect(tray).toContainText(clean);
  await ida.page.keyboard.press('r');
  await expect(tray).toBeHidden();

  await mara.goesOn();
  for (const { page } of [mara, tom])
    await expect(page.getByRole('article').filter({ hasText: clean }).first()).toBeVisible();
  await wall.shows(clean);

  const reply = tom.page.getByRole('button', { name: new RegExp(`^${tom.t('ownWords.reply.open')}`) }).last();
  await reply.click();
  const box = tom.page.getByRole('textbox', { name: /^Your reply to/ });
  await box.fill('We read you, and we are on it.');
  await expectAccessible(tom.page);
  await box.press('Control+Enter');
  await expect(tom.page.getByText(tom.t('ownWords.reply.sent')).first()).toBeAttached();
  await expect(reply).toBeFocused();
  const underIt = (page: typeof tom.page) =>
    page.getByRole('article').getByRole('listitem').filter({ hasText: 'we are on it.' });
  await table.time.until(() => expect(underIt(tom.page).first()).toBeVisible());
  await expect(underIt(mara.page).first()).toBeVisible();
});
