import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debrief } from '../debrief';
import { testScenario } from '../fixtures/scenario';
import { playing, type Table } from '../fixtures/table';
import { at, get } from '../model/state';
import { groups } from '../vocabulary';

/** So many that the desk never runs out of them, and of one kind: which of them are heard is luck. */
const enquiries = Array.from({ length: 120 }, (_, i) => ({
  id: `ask-${i}`,
  kind: 'right' as const,
  channel: 'short',
}));
const words = Object.fromEntries(
  Object.entries(testScenario.words).map(([language, one]) => [
    language,
    { ...one, enquiries: Object.fromEntries(enquiries.map(({ id }) => [id, { text: id }])) },
  ]),
);
const structure = { ...testScenario.structure, enquiries };
const scenario = {
  ...testScenario,
  words,
  structure: { ...structure, desk: { ...structure.desk, perMinute: 12 } },
};

/** Every fifth second somebody answers, rightly or wrongly, this share of what has come by then. */
function worked(noise: number, share: number, right: boolean): Table {
  let table = playing({ scenario, people: ['Ada', 'Ben', 'Cem'] })
    .at(5)
    .instructor({ type: 'set-noise', noise })
    .at(12)
    .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'hold' });
  for (let second = 15; second < 600; second += 5) {
    table = table.at(second);
    const { waiting, answered, enquiriesArrived } = table.team(0).world;
    const due = Math.max(0, Math.floor(enquiriesArrived * share) - answered.length);
    for (const { id } of waiting.slice(0, due))
      table = table.player('Ben', {
        type: 'answer-enquiry',
        enquiryId: id,
        answer: right ? 'own' : 'report',
        template: false,
      });
  }
  return table.at(601);
}

test('[W13] a desk that is worked alike moves the same, and is measured the same, at any noise', () => {
  const tenths = fc.integer({ min: 6, max: 16 }).map((tenth) => tenth / 10);
  const share = fc.constantFrom(0.5, 1);
  fc.assert(
    fc.property(tenths, share, fc.boolean(), (noise, answered, right) => {
      const [loud, written] = [worked(noise, answered, right), worked(1, answered, right)];
      const [one, other] = [loud.team(0).world, written.team(0).world];
      const marks = (table: Table) => debrief(table.round, table.log).teams[0]?.marks;
      expect(marks(loud)?.outcome).toEqual(marks(written)?.outcome);
      expect(Math.abs((marks(loud)?.desk ?? 0) - (marks(written)?.desk ?? 0))).toBeLessThanOrEqual(3);
      groups.forEach((_, g) => {
        const difference = get(one.model, at.R + g) - get(other.model, at.R + g);
        expect(Math.abs(difference)).toBeLessThan(0.2);
      });
      expect(Math.abs(get(one.model, at.A) - get(other.model, at.A))).toBeLessThan(1);
    }),
    {
      numRuns: 5,
      examples: [
        [1.6, 1, false],
        [0.6, 1, true],
      ],
    },
  );
});

test('[W13] turned up, the same desk has more to answer', () => {
  const answered = (noise: number) => worked(noise, 1, true).team(0).world.answered.length;
  expect(answered(1.6)).toBeGreaterThan(answered(1) * 1.3);
  expect(answered(0.6)).toBeLessThan(answered(1) * 0.8);
});
