import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { testScenario } from '../fixtures/scenario';
import { playing } from '../fixtures/table';
import { view } from '../view';
import { teamFigures } from './team-figures';

const scenario = {
  ...testScenario,
  structure: {
    ...testScenario.structure,
    milestones: [
      { id: 'spoke', by: testScenario.structure.ends, met: { decided: 'first' } },
      { id: 'never', by: testScenario.structure.starts, met: { chosen: 'second/bare' } },
    ],
  },
};

const ended = () =>
  playing({ scenario })
    .at(8)
    .player('Ben', { type: 'share-intel', intelId: 'gate-log' })
    .at(12)
    .player('Ada', { type: 'cast-vote', decisionId: 'first', responseId: 'hold' })
    .player('Ben', { type: 'cast-vote', decisionId: 'first', responseId: 'hold' })
    .player('Cem', { type: 'cast-vote', decisionId: 'first', responseId: 'deny' })
    .at(20)
    .player('Ben', { type: 'check-fact', factId: 'overbooked', check: 'verify' })
    .at(601);

describe('how a team worked', () => {
  test('[M1] a milestone is passed once, with its minute; one that never holds has none', () => {
    const { round, log } = ended();
    const [spoke, never] = debrief(round, log).teams[0]?.teamwork?.milestones ?? [];
    expect(spoke?.minute).toBeGreaterThan(scenario.structure.starts);
    expect(never?.minute).toBeNull();
  });

  test('[M1] while it is played the instructor sees each milestone, and the minute at which it was passed', () => {
    const seen = (at: number) =>
      view(playing({ scenario }).at(at).round, { as: 'instructor', language: 'en' }).teams[0]?.milestones;
    expect(seen(5)).toMatchObject([
      { id: 'spoke', by: scenario.structure.ends, minute: null },
      { id: 'never', minute: null },
    ]);
    const [spoke, never] = seen(300) ?? [];
    expect(spoke?.minute).toBeGreaterThan(scenario.structure.starts);
    expect(never?.minute).toBeNull();
  });

  test('[M2] agreement, participation and checks are counted, and nobody is named', () => {
    const { round, log } = ended();
    const teamwork = debrief(round, log).teams[0]?.teamwork;
    expect(teamwork?.alignment[0]).toMatchObject({ decisionId: 'first', votes: 3, agreed: 0.67 });
    expect(teamwork?.participation).toMatchObject({ people: 3, shared: 1, checked: 1, quiet: 2 });
    expect(teamwork?.checks.find(({ factId }) => factId === 'overbooked')?.seconds).toBeGreaterThan(0);
    expect(JSON.stringify(teamwork)).not.toMatch(/Ada|Ben|Cem/);
  });

  test('[M2] fakes are counted by what the desk gave them', () => {
    const worked = (answer: 'own' | 'report' | 'leave') => {
      const ready = playing({ scenario }).at(100);
      const fakes = ready.team(0).world.waiting.filter(({ enquiryId }) => enquiryId === 'fake-one');
      expect(fakes.length).toBeGreaterThan(0);
      const { round, log } = fakes
        .slice(0, 1)
        .reduce(
          (table, { id }) =>
            table.player('Cem', { type: 'answer-enquiry', enquiryId: id, answer, template: false }),
          ready,
        )
        .at(601);
      return debrief(round, log).teams[0]?.teamwork?.fakes;
    };
    expect(worked('own')).toEqual({ answered: 1, seenThrough: 0, left: 0 });
    expect(worked('report')).toEqual({ answered: 0, seenThrough: 1, left: 0 });
    expect(worked('leave')).toEqual({ answered: 0, seenThrough: 0, left: 1 });
  });

  test('[M2] in works-council mode a team alone reads how it worked', () => {
    const { round, log } = ended();
    const told = debrief(round, log);
    const [{ teamId } = { teamId: '' }] = told.teams;
    expect(teamFigures(told).teams[0]?.teamwork).toBeUndefined();
    expect(teamFigures(told, teamId).teams[0]?.teamwork).toBeDefined();
  });
});
