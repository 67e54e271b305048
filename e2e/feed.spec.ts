import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

test('a phone rings and is taken, a story is saved before it is gone, the filter keeps the keyboard', async ({
  table,
}) => {
  const words = await scenarioIn('seat-taken', 'en');
  const kim = await table.player('Kim', { device: 'laptop' });
  const { page, t } = kim;
  await kim.opensPractice(words.title);
  await kim.startsTheClock();
  await kim.faces(decisionIn(words, 'gate-offer'));
  await kim.decides(decisionIn(words, 'gate-offer').responses['raise-offer']?.label ?? '');

  /** A post by which time is slowed down: what comes next is there for seconds only. */
  const arrives = (id: string, pace: number) =>
    table.time.until(() => expect(page.getByText(words.injects[id]?.text ?? '').first()).toBeVisible(), pace);
  const caller = words.personas['gate-lead']?.name ?? '';
  const turns = words.injects['gate-call']?.turns ?? [];
  const phone = page.getByRole('complementary', { name: t('play.call.from', { caller }) });
  await arrives('removal-after-raise', 8);
  await table.time.until(() => expect(phone).toBeVisible());
  await expectAccessible(page);
  await phone.getByRole('button', { name: t('play.call.accept') }).click();
  await table.time.until(() => expect(phone.getByText(turns[1]?.text ?? '')).toBeVisible());
  const card = page.getByRole('article').filter({ hasText: t('common.feed.call.taken', { name: 'You' }) });
  await table.time.until(() => expect(card.getByText(turns[2]?.text ?? '')).toBeVisible(), 4);
  await table.time.until(() => expect(phone).toBeHidden(), 4);

  const save = page.getByRole('button', { name: t('common.feed.saveStory') });
  await arrives('pilot-asks', 8);
  await table.time.until(() => expect(save).toBeVisible(), 2);
  await save.click();
  await expect(page.getByText(t('common.feed.storySaved'), { exact: true })).toBeVisible();
  await table.time.passes(31_000);
  await expect(page.getByText(t('common.feed.storyOnlyYours'))).toBeVisible();
  await expect(page.getByText(words.injects.landed?.text ?? '')).toBeVisible();

  const filter = page.getByRole('group', { name: t('play.feed.filter') });
  await filter.getByRole('radio', { name: t('play.feed.all') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(filter.getByRole('radio', { name: t('play.feed.public') })).toBeFocused();
  await expectAccessible(page);
});
