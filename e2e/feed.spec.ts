import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { scenarioIn } from './words';

test('a story is saved before it is gone, a phone rings and is taken, the filter keeps the keyboard', async ({
  table,
}) => {
  const words = await scenarioIn('share-your-spoon', 'en');
  const kim = await table.player('Kim', { device: 'laptop' });
  const { page, t } = kim;
  await kim.opensPractice(words.title);
  await kim.startsTheClock();

  const save = page.getByRole('button', { name: t('common.feed.saveStory') });
  await kim.playsUntil(save);
  await save.click();
  await expect(page.getByText(t('common.feed.storySaved'), { exact: true })).toBeVisible();

  const caller = words.personas.dalia?.name ?? '';
  const turns = words.injects['dalia-rings']?.turns ?? [];
  const phone = page.getByRole('complementary', { name: t('play.call.from', { caller }) });
  await kim.playsUntil(phone);
  await expectAccessible(page);
  // The page's clock runs on while the story's stands still: a slow machine has missed the call there, until play goes on.
  const accept = phone.getByRole('button', { name: t('play.call.accept') });
  await expect(async () => {
    await table.time.passes(500);
    await accept.click({ timeout: 5_000 });
  }).toPass();
  await kim.playsUntil(phone.getByText(turns[1]?.text ?? ''));
  const card = page.getByRole('article').filter({ hasText: t('common.feed.call.taken', { name: 'You' }) });
  await kim.playsUntil(card.getByText(turns[2]?.text ?? '').first());
  await expect(page.getByText(t('common.feed.storyOnlyYours')).first()).toBeVisible();

  const filter = page.getByRole('group', { name: t('play.feed.filter') });
  await filter.getByRole('radio', { name: t('play.feed.all') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(filter.getByRole('radio', { name: t('play.feed.public') })).toBeFocused();
  await expectAccessible(page);
});
