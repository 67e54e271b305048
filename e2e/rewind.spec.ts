import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

test('the instructor steps the round back to the last decision; every screen follows and the team decides anew', async ({
  table,
}) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const [first, second] = [
    gate.responses['raise-offer']?.label ?? '',
    gate.responses['by-the-book']?.label ?? '',
  ];
  const reason = 'We misread the question';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Once more', scenario: 'seat-taken', teams: 1 });
  const wall = await table.projector(await ida.projectorAddress());
  const mara = await table.player('Mara');
  const tom = await table.player('Tom', { device: 'laptop', language: 'da' });
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await mara.votes(first);
  await mara.locks();
  await mara.seesOutcome(gate, 'raise-offer');

  await ida.rewinds({ to: gate.question.trim(), reason });
  await ida.sees(new RegExp(`Back to .*: ${reason}`));
  await mara.seesThat(new RegExp(`Back to .*: ${reason}`));
  await tom.seesThat(new RegExp(`Tilbage til .*: ${reason}`));
  await wall.shows(new RegExp(`Back to .*: ${reason}`));
  await mara.faces(gate);
  await expect(mara.page.getByText(mara.t('play.decision.votedFor', { label: '' }).trim())).toBeHidden();
  for (const { page } of [ida, mara, wall]) await expectAccessible(page);

  await ida.resumes();
  await mara.votes(second);
  await mara.locks();
  await mara.seesOutcome(gate, 'by-the-book');
  await ida.endsTheRound();
  await ida.sees(new RegExp(`stepped back from .* to .*“${reason}”`));
});
