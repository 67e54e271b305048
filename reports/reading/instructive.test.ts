import { expect, test } from 'vitest';
import { choiceGroups, decisionRows } from './decision-rows';
import { bestMove, largestDivergence, largestLoss } from './instructive';
import { sampleDebrief } from './samples/sample-debrief';
import { turningPoints } from './turning-points';

const debrief = sampleDebrief(4);
const effects = debrief.teams.flatMap((team) => team.decisions.map(({ effect }) => effect.overall));

test('decisions stand in the order in which they opened, with a cell for every team', () => {
  const rows = decisionRows(debrief.teams);
  expect(rows.map(({ decisionId }) => decisionId)).toContain('rival');
  expect(rows.every(({ cells }) => cells.length === 4)).toBe(true);
  expect(rows.find(({ decisionId }) => decisionId === 'rival')?.cells[1]?.decision).toBeNull();
});

test('every team that was asked stands with its choice once', () => {
  for (const row of decisionRows(debrief.teams)) {
    const asked = row.cells.filter(({ decision }) => decision !== null).length;
    expect(choiceGroups(row).flatMap(({ teams }) => teams)).toHaveLength(asked);
  }
});

test('the costliest and the best move are the extremes of the whole room', () => {
  expect(largestLoss(debrief)?.decision.effect.overall).toBe(Math.min(...effects));
  const teams = debrief.teams.map((team, index) => ({
    ...team,
    decisions: team.decisions.map((decision, place) => ({
      ...decision,
      best: { responseId: 'other', gain: index === 2 && place === 1 ? 9 : 0.5 },
    })),
  }));
  expect(largestLoss({ ...debrief, teams })?.decision).toBe(teams[2]?.decisions[1]);
  expect(bestMove(debrief)?.decision.effect.overall).toBe(Math.max(...effects));
});

test('a divergence needs two choices', () => {
  expect(largestDivergence(debrief)?.choices.length).toBeGreaterThan(1);
  expect(largestDivergence(sampleDebrief(1))).toBeUndefined();
});

test('turning points are few, felt, and in the order of time', () => {
  for (const team of debrief.teams) {
    const points = turningPoints(team);
    expect(points.length).toBeLessThanOrEqual(3);
    expect(points.every(({ effect }) => Math.abs(effect.overall) >= 1)).toBe(true);
    expect(points.map(({ resolvedP }) => resolvedP)).toEqual(
      points.map(({ resolvedP }) => resolvedP).sort((a, b) => a - b),
    );
  }
});
