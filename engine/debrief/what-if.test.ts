import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { branchingScenario } from '../fixtures/branching';
import { playing, type Table } from '../fixtures/table';
import { type WhatIf, whatIf } from './what-if';

const lock = (decisionId: string, responseId: string) => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});

/** Ada's team holds, apologises, and follows up. */
const asPlayed = () =>
  playing({ scenario: branchingScenario, teams: 2, people: ['Ada', 'Ben'] })
    .at(15)
    .player('Ada', lock('first', 'hold'))
    .at(25)
    .player('Ada', lock('second', 'apologise'))
    .at(125)
    .player('Ada', lock('last', 'follow-up'))
    .at(601);

function changed({ round, log }: Table, decisionId: string, responseId: string | null): WhatIf {
  const answer = whatIf(round, log, { teamId: 'team-1', decisionId, responseId });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.whatIf;
}

const marks = ({ decisions }: WhatIf) =>
  decisions.map(({ decisionId, responseId, mark }) => `${decisionId}/${responseId ?? 'silence'} ${mark}`);

describe('[S5] what if one decision had been another', () => {
  test('later choices stay as played; what is no longer offered, or opens anew, ends in silence', () => {
    expect(marks(changed(asPlayed(), 'first', 'deny'))).toEqual([
      'first/deny changed',
      'second/apologise as-played',
      'denied/silence new',
      'last/silence not-offered',
    ]);
  });

  test('what does not open any more is told as it was', () => {
    const table = playing({ scenario: branchingScenario, people: ['Ada'] })
      .at(15)
      .player('Ada', lock('first', 'deny'))
      .at(25)
      .player('Ada', lock('second', 'wait'))
      .at(45)
      .player('Ada', lock('denied', 'stand'))
      .at(601);
    const result = changed(table, 'first', 'joke');
    expect(marks(result).filter((line) => line.includes('denied'))).toEqual(['denied/stand not-opened']);
    expect(result.difference.overall).not.toBe(0);
  });

  test('both curves and outcomes come at once, and part only after the change', () => {
    const result = changed(asPlayed(), 'second', 'bare');
    const at = (p: number) =>
      [result.played, result.changed].map(({ curve }) => curve.find((one) => one.p === p));
    expect(at(20_000)[0]).toEqual(at(20_000)[1]);
    expect(at(600_000)[0]).not.toEqual(at(600_000)[1]);
    expect(result.changed.score - result.played.score).toBeCloseTo(result.difference.overall, 0);
  });

  test('silence instead of the last answer is its effect, turned round', () => {
    const table = asPlayed();
    const [team] = debrief(table.round, table.log).teams;
    const effect = team?.decisions.find(({ decisionId }) => decisionId === 'last')?.effect.overall ?? 0;
    expect(effect).not.toBe(0);
    expect(changed(table, 'last', null).difference.overall).toBe(-effect);
  });

  test('the same choice again changes nothing', () => {
    const result = changed(asPlayed(), 'second', 'apologise');
    expect(result.changed).toEqual(result.played);
    expect(result.difference.overall).toBe(0);
  });

  test('what cannot be asked is refused', () => {
    const { round, log } = asPlayed();
    const refusal = (teamId: string, decisionId: string, responseId: string) => {
      const answer = whatIf(round, log, { teamId, decisionId, responseId });
      return answer.ok ? 'ok' : answer.refusal;
    };
    expect(refusal('team-9', 'first', 'hold')).toBe('no-such-team');
    expect(refusal('team-1', 'denied', 'stand')).toBe('not-decided');
    expect(refusal('team-1', 'first', 'sing')).toBe('no-such-response');
    expect(refusal('team-2', 'last', 'follow-up')).toBe('response-not-open');
  });
});
