import { describe, expect, test } from 'vitest';
import { playing, type Table } from '../fixtures/table';
import { threadedScenario } from '../fixtures/threaded';
import { effectiveBlame } from '../model/state';
import type { DeskAnswer } from '../vocabulary';

const begun = () => playing({ scenario: threadedScenario }).at(60);
const world = (table: Table) => table.team(0).world;
const waiting = (table: Table, enquiryId: string) =>
  world(table).waiting.filter((one) => one.enquiryId === enquiryId);

function answering(table: Table, enquiryId: string, answer: DeskAnswer): Table {
  const id = waiting(table, enquiryId)[0]?.id;
  if (id === undefined) throw new Error(`${enquiryId} does not wait`);
  return table.player('Ben', { type: 'answer-enquiry', enquiryId: id, answer, template: false });
}

describe('[K6] what an answer at the desk brings about', () => {
  test('later turns and screenshots never come by themselves', () => {
    const untouched = playing({ scenario: threadedScenario }).at(500);
    expect(waiting(untouched, 'right-one')).toHaveLength(2);
    expect(waiting(untouched, 'right-two')).toEqual([]);
    expect(world(untouched).happened['right-shot']).toBeUndefined();
  });

  test('the same person comes back after the minutes of the story, and counts as an enquiry', () => {
    const [first] = waiting(begun(), 'right-one');
    const answered = answering(begun(), 'right-one', 'own');
    const arrived = world(answered).enquiriesArrived;
    expect(waiting(answered.at(79), 'right-two')).toEqual([]);
    const back = answered.at(81);
    expect(waiting(back, 'right-two')).toMatchObject([
      { voice: first?.voice, after: first?.id, takenBy: null },
    ]);
    expect(world(back).enquiriesArrived).toBeGreaterThan(arrived);
    const third = answering(back, 'right-two', 'own').at(93);
    expect(waiting(third, 'right-three')).toMatchObject([{ voice: first?.voice }]);
    expect(world(third).answered.map(({ after }) => after)).toEqual([null, first?.id]);
  });

  test('another answer has no sequel', () => {
    const answered = answering(answering(begun(), 'right-one', 'own').at(81), 'right-two', 'private');
    expect(waiting(answered.at(200), 'right-three')).toEqual([]);
  });

  test('a wrong answer comes back in the feed once, and costs what the inject says', () => {
    const answered = answering(begun(), 'right-one', 'leave');
    expect(world(answered).shown['right-shot']).toMatchObject({ enquiryId: 'right-one', answer: 'leave' });
    const before = effectiveBlame(world(answered.at(89)).model);
    const after = answered.at(91);
    expect(world(after).happened['right-shot']).toBe(90_000);
    expect(effectiveBlame(world(after).model)).toBeGreaterThan(before + 3);
    const again = answering(after, 'right-one', 'leave').at(200);
    const lines = world(again).feed.filter(
      ({ source }) => source.from === 'inject' && source.id === 'right-shot',
    );
    expect(lines).toHaveLength(1);
  });

  test('whoever rewinds has neither the answer nor what came of it', () => {
    const back = answering(begun(), 'right-one', 'leave')
      .at(120)
      .instructor({ type: 'rewind', toP: 50_000, reason: 'again' });
    expect(world(back).shown).toEqual({});
    expect(world(back).pending.map(({ id }) => id)).not.toContain('right-shot');
  });
});
