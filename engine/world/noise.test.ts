import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { testScenario } from '../fixtures/scenario';
import { lobby, outcome, playing } from '../fixtures/table';
import { readLog } from '../replay/inputs';

/** A round played to its end with one decision taken, and the desk left alone, at some noise from the fifth second. */
const played = (noise: number, response: 'hold' | 'deny' | 'joke' = 'hold', until = 601) =>
  playing()
    .at(5)
    .instructor({ type: 'set-noise', noise })
    .at(12)
    .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: response })
    .at(until);

describe('noise', () => {
  test('[W13] the same answers score the same at any noise', () => {
    const responses = fc.constantFrom('hold' as const, 'deny' as const, 'joke' as const);
    const tenths = fc.integer({ min: 6, max: 16 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(tenths, responses, (noise, response) => {
        const [loud, written] = [played(noise, response), played(1, response)];
        expect(loud.team(0).world.model).toEqual(written.team(0).world.model);
        const scoreOf = (table: typeof loud) => debrief(table.round, table.log).teams[0]?.marks.outcome;
        expect(scoreOf(loud)).toEqual(scoreOf(written));
      }),
      { numRuns: 8 },
    );
  });

  test('[W13] turned up more is said and asked, turned down less', () => {
    const said = (noise: number) => {
      const { feed, enquiriesArrived } = played(noise, 'hold', 60).team(0).world;
      return { crowd: feed.filter(({ source }) => source.from === 'crowd').length, asked: enquiriesArrived };
    };
    const [low, written, high] = [said(0.6), said(1), said(1.6)];
    expect(low.asked).toBeLessThan(written.asked);
    expect(high.asked).toBeGreaterThan(written.asked);
    expect(low.crowd).toBeLessThanOrEqual(written.crowd);
    expect(high.crowd).toBeGreaterThanOrEqual(written.crowd);
    expect(high.crowd).toBeGreaterThan(low.crowd);
  });

  test('[W13] nobody has two enquiries of one name, however loud', () => {
    const ids = played(1.6)
      .team(0)
      .world.waiting.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('[W13] within what the author allows, while it is played, and undone by a rewind', () => {
    const at = playing().at(5);
    expect(outcome(at.instructor({ type: 'set-noise', noise: 0.5 }))).toBe('no-such-thing');
    expect(outcome(at.instructor({ type: 'set-noise', noise: 1.7 }))).toBe('no-such-thing');
    const loud = at.instructor({ type: 'set-noise', noise: 1.4 });
    expect(loud.team(0).world.noise).toBe(1.4);
    const back = loud.at(20).instructor({ type: 'rewind', toP: 4000, reason: 'once more' });
    expect(back.team(0).world.noise).toBe(1);
  });

  test('[W13] chosen before the start it holds for every team there is then, and in what follows from the log', () => {
    const chosen = lobby({ people: ['Ada', 'Ben'] })
      .instructor({ type: 'set-noise', noise: 1.4 })
      .instructor({ type: 'set-teams', count: 2 });
    expect(chosen.round.settings.noise).toBe(1.4);
    const begun = chosen.instructor({ type: 'start' }).at(5);
    expect(begun.round.teams.map(({ world }) => world.noise)).toEqual([1.4, 1.4]);
    const { teams } = readLog(begun.round, begun.log);
    const heard = ['team-1', 'team-2'].map((id) => teams.get(id)?.changes.map(({ event }) => event.type));
    expect(heard).toEqual([['noise-set'], ['noise-set']]);
    expect(outcome(begun.instructor({ type: 'set-noise', noise: 1.4 }))).toBe('');
  });

  test('[W13] what another scenario does not allow begins at its limit', () => {
    const { structure } = testScenario;
    const quiet = { ...testScenario, structure: { ...structure, noise: { least: 0.9, most: 1.1 } } };
    const begun = playing({ scenario: quiet, settings: { noise: 1.6 } });
    expect(begun.team(0).world.noise).toBe(1.1);
  });
});
