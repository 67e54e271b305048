import { expect, test } from 'vitest';
import { inResultPoints } from './result-points';
import { sampleDebrief as sampleOf } from './samples/sample-debrief';

const sampleDebrief = sampleOf(2);

test('effects, gains and the waterfall are told in points of the result; groups and curves are not', () => {
  const [team] = sampleDebrief.teams;
  const outcome = team?.marks.outcome;
  const decision = team?.decisions[0];
  if (!team || !outcome || !decision) throw new Error('the sample has a team with a result');
  const known = { ...team, marks: { ...team.marks, outcome: { ...outcome, perPoint: 4 } } };
  const [read] = inResultPoints({ ...sampleDebrief, teams: [known] }).teams;
  expect(read?.decisions[0]?.effect.overall).toBeCloseTo(decision.effect.overall * 4, 5);
  expect(read?.decisions[0]?.effect.groups).toEqual(decision.effect.groups);
  expect(read?.why.score.overall).toBeCloseTo(team.why.score.overall * 4, 1);
  expect(read?.curve).toEqual(team.curve);
});

test('a team without a result is told in reputation points, as before', () => {
  const [team] = sampleDebrief.teams;
  if (!team) throw new Error('the sample has a team');
  const without = { ...team, marks: { ...team.marks, outcome: null } };
  expect(inResultPoints({ ...sampleDebrief, teams: [without] }).teams).toEqual([without]);
});
