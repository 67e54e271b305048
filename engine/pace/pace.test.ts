import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchingScenario } from '../fixtures/branching';
import { testScenario } from '../fixtures/scenario';
import { lobby, outcome, playing, type Table } from '../fixtures/table';
import type { Scenario } from '../scenario';
import { tempos } from '../vocabulary';
import { minuteAt, planOf, playMsOfMinute } from '../world/plan';
import { slowestSeconds } from '../world/stretches';
import { paceOf } from './deciding-time';
import { rateOf } from './rate';
import { nextStopP } from './stops';

const people = ['Ada', 'Ben'];
const lock = (decisionId: string, responseId: string) => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});

/** The test scenario with so many words to each question, in each language, and with other moments of closing. */
function told(words: Record<'en' | 'da', number>, closes: number, pressure = 1): Scenario {
  const { structure } = testScenario;
  const decisions = structure.decisions
    .filter(({ id }) => id === 'first')
    .map((one) => ({ ...one, closes: structure.starts + 10 + closes, pressure }));
  const longer = (language: 'en' | 'da') => {
    const own = testScenario.words[language];
    if (!own?.decisions.first) throw new Error('the test scenario has words');
    const first = { ...own.decisions.first, question: 'word '.repeat(words[language]) };
    return { ...own, decisions: { ...own.decisions, first } };
  };
  return {
    ...testScenario,
    structure: { ...structure, decisions },
    words: { en: longer('en'), da: longer('da') },
  };
}

/** Played from 9 s on; the decision opens in the next second. */
function opened(scenario: Scenario, languages: string[], tempo: number): Table {
  const seated = languages.reduce(
    (table, language, i) =>
      table.system({ type: 'admit', seatId: `s${i}`, nickname: `Player ${i}`, language, simulated: false }),
    lobby({ scenario, people: [], settings: { tempo } }),
  );
  return seated.instructor({ type: 'start' }).at(10);
}

describe('[C8] a deadline is a moment of the story', () => {
  test('countdown and story agree for any words, tempo and languages', () => {
    fc.assert(
      fc.property(
        fc.record({ en: fc.integer({ min: 1, max: 300 }), da: fc.integer({ min: 1, max: 300 }) }),
        fc.integer({ min: 5, max: 400 }),
        fc.constantFrom(0.5, 0.9, 1, 1.3, 2),
        fc.constantFrom(...tempos),
        fc.array(fc.constantFrom('en', 'da'), { minLength: 1, maxLength: 4 }),
        (words, closes, pressure, tempo, languages) => {
          const scenario = told(words, closes, pressure);
          const { round } = opened(scenario, languages, tempo);
          const [ballot] = round.teams.flatMap((team) => team.ballot ?? []);
          const [decision] = scenario.structure.decisions;
          if (!ballot || !decision) throw new Error('it is open');
          const deadlineP = ballot.deadlineP ?? 0;
          expect(minuteAt(planOf(scenario), deadlineP)).toBeCloseTo(decision.closes ?? 0, 1);
          const realMs = (deadlineP - ballot.openedP) / rateOf(round);
          const seconds = slowestSeconds(scenario, decision, new Set(languages));
          expect(realMs / 1000 / tempo).toBeCloseTo(seconds, 6);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a language that comes later changes how fast play runs, never when the story is at its moment', () => {
    const open = opened(told({ en: 10, da: 300 }, 30), ['en'], 1);
    const mixed = open.player('s0', { type: 'set-language', language: 'da' });
    expect(mixed.team(0).ballot?.deadlineP).toBe(open.team(0).ballot?.deadlineP);
    expect(rateOf(mixed.round)).toBeLessThan(rateOf(open.round));
  });

  test('between decisions the story runs at the pace of the phase', () => {
    const { stretches } = planOf(testScenario);
    expect(stretches.filter(({ asks }) => !asks).map(({ pace, phase }) => [pace, phase.pace])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test('what counts from something else closes so many minutes later', () => {
    const { structure } = testScenario;
    const decisions = structure.decisions.map((one) =>
      one.id === 'first'
        ? one
        : { ...one, at: undefined, closes: undefined, lasts: 15, after: { decision: 'first', minutes: 20 } },
    );
    const scenario = { ...testScenario, structure: { ...structure, decisions } };
    const open = playing({ scenario, people }).at(12).player('Ada', lock('first', 'hold')).at(33);
    const ballot = open.team(0).ballot;
    if (!ballot) throw new Error('the second is open');
    expect(minuteAt(planOf(scenario), ballot.deadlineP ?? 0)).toBeCloseTo(
      minuteAt(planOf(scenario), ballot.openedP) + 15,
      1,
    );
    expect(((ballot.deadlineP ?? 0) - ballot.openedP) / paceOf(open.round, ballot)).toBeCloseTo(30_000);
  });
});

test('[D12] a decision that had to wait past its moment gets all of its time, and the story waits', () => {
  const second = playing({ people }).at(46);
  expect(second.team(0).ballot).toMatchObject({ decisionId: 'second', deadlineP: 46_000 });
  expect(second.round.p).toBe(46_000);
  expect(second.later(30.5).round.p).toBe(46_000);
  expect(second.later(30.5).team(0).ballot).not.toBeNull();
  expect(second.later(31).team(0).ballot).toBeNull();
});

describe('[C9] play waits for who has more time', () => {
  /** All answer each decision after this share of their time, without or with private extra time. */
  function played(extraTime: 1 | 1.5 | 2, answers: (string | null)[]): Table {
    const table = lobby({ scenario: branchingScenario, teams: 2, people: ['Ada', 'Ben'] })
      .player('Ada', { type: 'set-extra-time', factor: extraTime })
      .instructor({ type: 'start' });
    return [0, 1, 2, 3]
      .reduce((now, turn) => {
        const asked = untilAsked(now);
        const choice = answers[turn] ?? null;
        const decisionId = asked.team(0).ballot?.decisionId;
        if (choice === null || !decisionId) return asked;
        const options =
          branchingScenario.structure.decisions.find(({ id }) => id === decisionId)?.responses ?? [];
        const responseId = options[Number(choice) % options.length]?.id ?? '';
        return untilStopped(asked).player('Ada', lock(decisionId, responseId));
      }, table)
      .at(700);
  }

  /** To the next decision that is open. */
  function untilAsked(table: Table): Table {
    let now = table;
    const last = table.team(0).ballot?.decisionId;
    for (let i = 0; i < 4000 && now.round.stage === 'running'; i++) {
      now = now.later(0.25);
      const { ballot } = now.team(0);
      if (ballot && ballot.decisionId !== last) return now;
    }
    return now;
  }

  /** To the very moment of the story at which the decision closes. */
  function untilStopped(table: Table): Table {
    let now = table;
    for (let i = 0; i < 4000 && (now.team(0).ballot?.deadlineP ?? 0) > now.round.p; i++)
      now = now.later(0.25);
    return now;
  }

  test('the same answers give the same world and the same decisions, at one, one and a half and twice the time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constantFrom('0', '1', '2')), { minLength: 4, maxLength: 4 }),
        (answers) => {
          const [usual, more, twice] = ([1, 1.5, 2] as const).map((factor) => {
            const { world } = played(factor, answers).team(0);
            return JSON.stringify({ model: world.model, resolved: world.resolved, missed: world.missed });
          });
          expect(more).toBe(usual);
          expect(twice).toBe(usual);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('play never runs past the moment of a decision unseen', () => {
    expect(nextStopP(playing({ people }).at(12).round)).toBe(40_000);
  });
});

describe('[C10] skipping ahead', () => {
  const quiet = () => playing({ people }).at(13).player('Ada', lock('first', 'hold')).at(21);

  test('once nobody decides, three times as fast, and never past the next thing', () => {
    const all = quiet().player('Ada', lock('second', 'wait'));
    expect(rateOf(all.round)).toBe(1);
    const skipping = all.at(29);
    expect(rateOf(skipping.round)).toBe(3);
    expect(nextStopP(skipping.round)).toBe(30_000);
    expect(rateOf(all.at(30).round)).toBe(3);
    expect(rateOf(all.at(43).round)).toBe(1);
  });

  test('not while another team is still deciding', () => {
    const two = playing({ people, teams: 2 }).at(13).player('Ada', lock('first', 'hold'));
    expect(rateOf(two.at(21).round)).toBeLessThanOrEqual(1);
  });

  test('what happens is given six seconds before play skips again', () => {
    const waiting = playing({ scenario: told({ en: 1, da: 1 }, 100), people })
      .at(12)
      .player('Ada', lock('first', 'hold'));
    const lastP = waiting.at(30).team(0).world.happened['after-holding'] ?? 0;
    expect(lastP).toBeGreaterThan(12_000);
    expect(rateOf(waiting.at(lastP / 1000 + 1).round)).toBe(1);
    expect(rateOf(waiting.at(lastP / 1000 + 6.25).round)).toBe(3);
  });
});

describe('[C11] to the next event', () => {
  test('runs ahead to the next thing of the script, and stops there', () => {
    const sent = playing({ people }).at(121).instructor({ type: 'go-to-next' });
    expect(outcome(sent)).toBe('sent-ahead');
    expect(rateOf(sent.round)).toBe(8);
    expect(nextStopP(sent.round)).toBe(playMsOfMinute(planOf(testScenario).stretches, 960));
    expect(rateOf(sent.at(361).round)).toBe(1);
  });

  test('is refused while a team decides, and gone after a rewind', () => {
    expect(outcome(playing({ people }).at(12).instructor({ type: 'go-to-next' }))).toBe('somebody-decides');
    expect(outcome(lobby().instructor({ type: 'go-to-next' }))).toBe('not-running');
    const sent = playing({ people }).at(121).instructor({ type: 'go-to-next' }).at(130);
    const back = sent
      .instructor({ type: 'rewind', toP: 120_000, reason: 'again' })
      .instructor({ type: 'resume' });
    expect(rateOf(back.round)).toBe(1);
  });
});

describe('[C12] every decision held', () => {
  const held = () => playing({ people }).instructor({ type: 'set-hold', held: true }).at(12);

  test('play stands in the second before it opens, until it is opened', () => {
    expect(held().round.p).toBeLessThan(10_000);
    expect(held().round.p).toBeGreaterThan(9000);
    expect(rateOf(held().round)).toBe(0);
    expect(held().team(0).ballot).toBeNull();
    const opening = held().instructor({ type: 'open-decision' });
    expect(outcome(opening)).toBe('hold-lifted');
    expect(opening.later(0.5).team(0).ballot?.decisionId).toBe('first');
  });

  test('holds the next one as well, and stays on through a rewind', () => {
    const first = held()
      .instructor({ type: 'open-decision' })
      .later(0.5)
      .player('Ada', lock('first', 'hold'));
    expect(first.later(60).team(0).ballot).toBeNull();
    expect(rateOf(first.later(60).round)).toBe(0);
    const back = first
      .instructor({ type: 'rewind', toP: 5000, reason: 'again' })
      .instructor({ type: 'resume' });
    expect(back.later(30).round.p).toBeLessThan(10_000);
  });

  test('switched off, play goes on; what is not held is not opened', () => {
    expect(held().instructor({ type: 'set-hold', held: false }).later(1).team(0).ballot).not.toBeNull();
    expect(outcome(playing({ people }).at(2).instructor({ type: 'open-decision' }))).toBe('');
  });
});

test('[C6] a decision that was due before the end is still made after it', () => {
  const { structure } = testScenario;
  const minutes: Record<string, [number, number]> = { first: [1170, 1199], second: [1180, 1200] };
  const decisions = structure.decisions.map((one) => {
    const [at, closes] = minutes[one.id] ?? [0, 0];
    return { ...one, at, closes };
  });
  const scenario = { ...testScenario, structure: { ...structure, decisions } };
  const { endP } = planOf(scenario);
  const late = playing({ scenario, people }).at(endP / 1000);
  expect(late.round.stage).toBe('running');
  const asked = late.later(10);
  expect(asked.team(0).ballot?.decisionId).toBe('second');
  const over = asked.player('Ada', lock('second', 'wait')).later(1);
  expect(over.round.stage).toBe('ended');
  expect(over.team(0).world.resolved.map(({ decisionId }) => decisionId)).toEqual(['first', 'second']);
});
