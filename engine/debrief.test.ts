import { describe, expect, test } from 'vitest';
import { debrief } from './debrief';
import { testScenario } from './fixtures/scenario';
import { lobby, playing, type Table } from './fixtures/table';
import { reputations } from './model/readings';
import type { Scenario } from './scenario';
import { groups } from './vocabulary';

const lock = (responseId: string, decisionId: string) => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});

const ended = () =>
  playing()
    .at(8)
    .player('Ben', { type: 'share-intel', intelId: 'gate-log' })
    .at(12)
    .player('Ada', lock('hold', 'first'))
    .at(22)
    .player('Ada', lock('apologise', 'second'))
    .at(40)
    .player('Ben', { type: 'check-fact', factId: 'overbooked', check: 'verify' })
    .at(601);

describe('the debrief', () => {
  test('[E6] says when the host wants no podium', () => {
    const of = (table: Table) => debrief(table.round, table.log).noPodium;
    const end = { type: 'end' } as const;
    expect(of(playing().instructor(end))).toBeUndefined();
    const off = playing().instructor({ type: 'set-podium', shown: false });
    expect(of(off.instructor(end))).toBe(true);
    expect(of(off.instructor({ type: 'set-podium', shown: true }).instructor(end))).toBeUndefined();
  });

  test('[S11] the thirty days begin where the round ended and end where they are said to', () => {
    const { round, log } = ended();
    const { teams, doingNothing, realCase } = debrief(round, log);
    const lines = teams.map((team) => ({ ...team, after30Days: team.outcome.after30Days }));
    for (const { curve, after = [], after30Days } of [
      ...lines,
      doingNothing,
      ...(realCase ? [realCase] : []),
    ]) {
      expect(after.map(({ hour }) => hour)).toEqual(Array.from({ length: 31 }, (_, day) => day * 24));
      expect(after[0]?.overall).toBe(curve.at(-1)?.overall);
      expect(after.at(-1)?.overall).toBeCloseTo(after30Days, 0);
    }
  });

  test('[S4] replay from the log ends where the live round ended', () => {
    const { round, log } = ended();
    const [team] = debrief(round, log).teams;
    const live = round.teams[0];
    if (!team || !live) throw new Error('there is a team');
    const last = team.curve.at(-1)?.groups ?? [];
    groups.forEach((group, g) => {
      expect(last[g]).toBeCloseTo(reputations(live.world.model)[group], 0);
    });
  });

  test('[S3] [S4] decisions have an effect, and what they do together is told apart', () => {
    const { round, log } = ended();
    const [team] = debrief(round, log).teams;
    if (!team) throw new Error('there is a team');
    const explained = team.decisions.reduce((sum, one) => sum + one.effect.overall, 0);
    expect(team.decisions.map((one) => one.responseId)).toEqual(['hold', 'apologise']);
    expect(team.outcome.score).toBeGreaterThan(0);
    expect(explained + team.outcome.interaction).toBeCloseTo(team.outcome.score, 1);
  });

  test('[I4] intel counts as used when it was shared before its decision', () => {
    const { round, log } = ended();
    const [team] = debrief(round, log).teams;
    expect(team?.intel).toEqual({ held: 2, shared: 1, usedInTime: 1 });
    expect(team?.decisions[0]?.intel).toEqual([
      { id: 'gate-log', role: 'operations', held: true, sharedBefore: true },
    ]);
  });

  test('[S1] the priorities weigh the outcome', () => {
    const scored = (group: 'employees' | 'media') => {
      const table = lobby()
        .player('Ada', {
          type: 'set-priorities',
          priorities: { most: ['public', group], least: 'investors' },
        })
        .instructor({ type: 'start' })
        .at(601);
      return debrief(table.round, table.log).teams[0]?.outcome.end;
    };
    expect(scored('employees')).not.toBe(scored('media'));
  });

  test('[S6] sub-scores stand apart, and an early end or no norms leave the outcome without one', () => {
    const norms = {
      format: 1 as const,
      fingerprint: 'test',
      rounds: 60,
      extremes: [Array(6).fill(30), Array(6).fill(-30)],
      sample: Array.from({ length: 60 }, (_, i) => Array(6).fill(i / 10 - 3)),
    };
    const scenario = { ...testScenario, yardstick: norms };
    const marks = (table: Table) => debrief(table.round, table.log).teams[0]?.marks;
    const play = (of: Scenario) =>
      playing({ scenario: of })
        .at(8)
        .player('Ben', { type: 'share-intel', intelId: 'gate-log' })
        .at(12)
        .player('Ada', lock('hold', 'first'));
    const whole = marks(play(scenario).at(601));
    expect(whole?.outcome?.score).toBeGreaterThan(45);
    expect(whole).toMatchObject({ desk: 0, intel: 50 });
    expect(marks(play(testScenario).at(601))?.outcome).toBeNull();
    expect(marks(play(scenario).at(100).instructor({ type: 'end' }))?.outcome).toBeNull();
  });

  test('doing nothing scores nothing, and the real path is played for comparison', () => {
    const { round, log } = playing().at(601);
    const made = debrief(round, log);
    expect(made.realCase?.curve.length).toBe(made.doingNothing.curve.length);
    expect(made.early).toBe(false);
  });
});
