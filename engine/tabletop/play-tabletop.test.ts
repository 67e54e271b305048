import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createRound } from '../create';
import { debrief } from '../debrief';
import { replay } from '../evolve';
import { testScenario } from '../fixtures/scenario';
import type { Round, Settings } from '../round';
import { usualSettings } from '../usual-settings';
import { planOf } from '../world/plan';
import { playTabletop } from './play-tabletop';
import type { TabletopChoice, TabletopResults, TabletopTeam } from './results';

const settings: Settings = { ...usualSettings, onPaper: true };
const decisions = [...planOf(testScenario).decisions.values()];

function beginning(teamCount: number): Round {
  return createRound({ id: 'round', scenario: testScenario, seed: 7, settings, teamCount });
}

function team(index: number, choices: Record<string, TabletopChoice>): TabletopTeam {
  return { seats: [{ id: `t${index}`, nickname: `Team ${index}`, simulated: true }], choices };
}

function typed(...teams: Record<string, TabletopChoice>[]): TabletopResults {
  return { language: 'en', teams: teams.map((choices, index) => team(index, choices)) };
}

const wallAt = (p: number) => p;

/** The results without what could not be, and with silence where something was missing. */
function corrected(results: TabletopResults): TabletopResults {
  const { asked, problems } = playTabletop(beginning(results.teams.length), results, wallAt);
  const teams = results.teams.map((one, index) => {
    const wrong = problems.filter(({ teamIndex }) => teamIndex === index);
    const choices: Record<string, TabletopChoice> = {};
    for (const { decisionId } of asked[index] ?? []) {
      const refused = wrong.some((problem) => problem.decisionId === decisionId);
      choices[decisionId] = refused
        ? { responseId: null }
        : (one.choices[decisionId] ?? { responseId: null });
    }
    return { ...one, choices };
  });
  return { ...results, teams };
}

const choice = (id: string) => {
  const responses = decisions.find((one) => one.id === id)?.responses.map((one) => one.id) ?? [];
  return fc.record({
    responseId: fc.constantFrom(null, ...responses),
    seconds: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
  });
};
const allResults = fc
  .array(fc.record(Object.fromEntries(decisions.map(({ id }) => [id, choice(id)]))), {
    minLength: 1,
    maxLength: 3,
  })
  .map((teams) => typed(...teams));

test('[O1] every choice typed is the choice in the debrief', () => {
  fc.assert(
    fc.property(allResults, (results) => {
      // A correction may open another way through the story: it settles after as many steps as there are decisions.
      let right = results;
      for (let i = 0; i <= decisions.length; i++) right = corrected(right);
      const start = beginning(right.teams.length);
      const { round, log, problems } = playTabletop(start, right, wallAt);
      expect(problems).toEqual([]);
      expect(replay(start, log)).toEqual(round);
      const made = debrief(round, log);
      const chosen = made.teams.map(({ decisions: all }) =>
        Object.fromEntries(all.map((one) => [one.decisionId, one.responseId])),
      );
      const typedIn = right.teams.map(({ choices }) =>
        Object.fromEntries(Object.entries(choices).map(([id, { responseId }]) => [id, responseId])),
      );
      expect(chosen).toEqual(typedIn);
      expect(made).toMatchObject({ onPaper: true, early: false });
      expect(made.teams.every(({ marks, desk }) => marks.desk === null && desk.arrived === 0)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

describe('what in results cannot be', () => {
  const [first] = decisions;
  const id = first?.id ?? '';

  it('[O1] is said: what was left out, what never came up', () => {
    const { problems } = playTabletop(
      beginning(1),
      typed({ 'no-such-decision': { responseId: null } }),
      wallAt,
    );
    expect(problems).toContainEqual({ teamIndex: 0, decisionId: id, trouble: 'missing' });
    expect(problems).toContainEqual({
      teamIndex: 0,
      decisionId: 'no-such-decision',
      trouble: 'never-asked',
    });
  });

  it('[O1] is said: a response that was not open, or that there is not', () => {
    const { problems } = playTabletop(beginning(1), typed({ [id]: { responseId: 'no-such' } }), wallAt);
    expect(problems).toContainEqual({ teamIndex: 0, decisionId: id, trouble: 'not-open' });
  });
});

test('[O2] a time that was not noted is half of what there was, a longer one nearly all of it', () => {
  const id = decisions[0]?.id ?? '';
  const responseId = decisions[0]?.responses[0]?.id ?? '';
  const took = (seconds?: number) => {
    const { round, asked } = playTabletop(beginning(1), typed({ [id]: { responseId, seconds } }), wallAt);
    const resolved = round.teams[0]?.world.resolved[0];
    const allowed = asked[0]?.[0]?.seconds ?? 0;
    return { share: ((resolved?.resolvedP ?? 0) - (resolved?.openedP ?? 0)) / 1000 / allowed, allowed };
  };
  expect(took().share).toBeCloseTo(0.5, 1);
  expect(took(10_000).share).toBeLessThan(1);
  expect(took(10_000).share).toBeGreaterThan(0.9);
  expect(took(20).share * took(20).allowed).toBeCloseTo(20, 0);
});

test('[O3] what a chosen response needs to be known has been told', () => {
  const [fact] = testScenario.structure.intel;
  const intelId = fact?.id ?? '';
  const gated = testScenario.structure.decisions.map((one) => ({
    ...one,
    responses: one.responses.map((response) => ({ ...response, when: { shared: intelId } })),
  }));
  const scenario = { ...testScenario, structure: { ...testScenario.structure, decisions: gated } };
  const start = createRound({ id: 'round', scenario, seed: 7, settings, teamCount: 1 });
  const last = playTabletop(start, typed({}), wallAt).asked[0]?.at(-1)?.decisionId ?? '';
  const responseId = gated.find(({ id }) => id === last)?.responses[0]?.id ?? '';
  const { round, problems } = playTabletop(start, typed({ [last]: { responseId } }), wallAt);
  expect(problems.map(({ trouble }) => trouble)).not.toContain('not-open');
  expect(round.teams[0]?.world.intel[intelId]?.sharedP).not.toBeNull();
  expect(round.teams[0]?.world.resolved.at(-1)).toMatchObject({ decisionId: last, responseId });
});
