import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

/** Resolves when the page has said so, however short it stood there. */
function saysOnce(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (document.body.innerText.includes(wanted)) resolve();
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
        look();
      }),
    words,
  );
}

/** [E7] What came of a decision belongs to the room: its wall tells it, and phones look up. */
test('with a wall in the room phones wait for all teams, look up, and tell the outcome in step; without one at once', async ({
  table,
}) => {
  const words = await scenarioIn('seat-taken', 'en');
  const gate = decisionIn(words, 'gate-offer');
  const answer = (id: string) => gate.responses[id]?.label ?? '';
  const ida = await table.instructor({ session: process.env.E2E_SESSION });
  const pin = await ida.opensAWorkshop({ title: 'Look up', scenario: 'seat-taken', teams: 2 });
  const wall = await table.projector(await ida.projectorAddress());
  const mara = await table.player('Mara');
  const anders = await table.player('Anders');
  const tom = await table.player('Tom', { device: 'laptop' });
  for (const player of [mara, anders, tom]) await player.joins(pin);
  await wall.shows('Tom');
  await ida.starts();
  for (const player of [mara, anders, tom]) await player.faces(gate);

  await test.step('one team has decided: it waits for the other one', async () => {
    await mara.picks(answer('move-the-crew'));
    await mara.locks();
    await mara.seesThat(mara.t('play.reveal.wall.waits'));
    await expect(mara.page.getByText(gate.responses['move-the-crew']?.consequence.trim() ?? '?')).toHaveCount(
      0,
    );
    await expectAccessible(mara.page);
  });

  await test.step('who does not want to wait reads it at once', async () => {
    await tom.seesThat(tom.t('play.reveal.wall.waits'));
    await tom.page.getByRole('button', { name: tom.t('play.reveal.wall.tellNow') }).click();
    await tom.seesOutcome(gate, 'move-the-crew');
  });

  await test.step('both have decided: eyes up, then the phones go on by themselves', async () => {
    const eyes = [
      saysOnce(mara.page, mara.t('play.reveal.wall.lookUp')),
      saysOnce(anders.page, anders.t('play.reveal.wall.lookUp')),
      saysOnce(wall.page, wall.t('projector.play.reveal')),
    ];
    await anders.picks(answer('hold-the-doors'));
    await anders.locks();
    await Promise.all(eyes);
    await mara.seesOutcome(gate, 'move-the-crew');
    await anders.seesOutcome(gate, 'hold-the-doors');
  });
});
