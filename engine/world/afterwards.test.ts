import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { testScenario } from '../fixtures/scenario';
import { playing, type Table } from '../fixtures/table';
import { at, get } from '../model/state';
import type { Scenario } from '../scenario';
import { type Structure, structureSchema } from '../scenario/structure';

const { structure } = testScenario;
const lock = (responseId: string) => ({
  type: 'lock-decision' as const,
  decisionId: 'promise',
  responseId,
});

/** The test scenario with one more decision half an hour before its end, and what may come of it days later. */
function late(changes: Partial<Structure> = {}): Scenario {
  const shape = structureSchema.shape;
  return {
    ...testScenario,
    structure: {
      ...structure,
      decisions: [
        ...structure.decisions,
        ...shape.decisions.parse([
          {
            id: 'promise',
            at: 'd1 19:00',
            closes: 'd1 19:59',
            channel: 'short',
            responses: [
              { id: 'honest', acts: [{ strategy: 'corrective-action', steps: 1 }] },
              {
                id: 'impossible',
                acts: [{ strategy: 'corrective-action', steps: 6 }],
                promise: { within: 3000, kind: 'action', keptBy: ['second/apologise'] },
              },
              { id: 'letter', acts: [{ strategy: 'internal-memo', tone: 'defiant' }], audience: 'internal' },
              {
                id: 'calm-letter',
                acts: [{ strategy: 'internal-memo', tone: 'aligned' }],
                audience: 'internal',
              },
              { id: 'smear', acts: [{ strategy: 'silence' }] },
            ],
            silence: { acts: [] },
            expected: ['honest'],
          },
        ]),
      ],
      injects: [
        ...structure.injects,
        ...shape.injects.parse([
          inject('smear-told', {
            after: { response: 'promise/smear', minutes: 3000 },
            news: { energy: 30, blame: 9 },
          }),
          inject('smear-proved', {
            after: { inject: 'smear-told', minutes: 600 },
            news: { energy: 30, blame: 9 },
          }),
        ]),
      ],
      ...changes,
    },
  };
}

const inject = (id: string, more: object) => ({
  id,
  channel: 'short',
  persona: 'witness',
  kind: 'post',
  ...more,
});

const ending = (scenario: Scenario, responseId: string): Table =>
  playing({ scenario, people: ['Ada'] })
    .at(545)
    .player('Ada', lock(responseId))
    .at(601);

function scoreOf({ round, log }: Table): number {
  return debrief(round, log).teams[0]?.outcome.score ?? Number.NaN;
}

describe('[S8] what is pending when a round ends falls due in the 30 days', () => {
  test('an impossible promise just before the end loses against an honest one, though it looks better then', () => {
    const [honest, impossible] = ['honest', 'impossible'].map((answer) => ending(late(), answer));
    if (!honest || !impossible) throw new Error('both were played');
    const blame = (table: Table) => get(table.team(0).world.model, at.A);
    expect(blame(impossible)).toBeLessThan(blame(honest) - 5);
    expect(scoreOf(impossible)).toBeLessThan(scoreOf(honest));
    expect(impossible.team(0).world.promises).toMatchObject([{ state: 'open' }]);
  });

  test('a promise is spared in a round that was stopped before its decision came', () => {
    const promised = playing({ scenario: late(), people: ['Ada'] })
      .at(12)
      .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'hold' });
    const stopped = promised.at(15).instructor({ type: 'end' });
    const term = ({ round, log }: Table) => debrief(round, log).teams[0]?.decisions[0]?.terms ?? [];
    expect(term(stopped).some(({ term }) => term === 'broke-promise')).toBe(false);
    expect(term(promised.at(601)).some(({ term }) => term === 'broke-promise')).toBe(true);
  });

  test('injects that count from what was done arrive, and what counts from them', () => {
    const without = { ...late(), structure: { ...late().structure, injects: structure.injects } };
    const quiet = scoreOf(ending(without, 'smear'));
    const once = late();
    const [told] = once.structure.injects.slice(-2);
    if (!told) throw new Error('there is an inject');
    const first = { ...once, structure: { ...once.structure, injects: [...structure.injects, told] } };
    expect(scoreOf(ending(first, 'smear'))).toBeLessThan(quiet - 0.2);
    expect(scoreOf(ending(late(), 'smear'))).toBeLessThan(scoreOf(ending(first, 'smear')) - 0.2);
  });

  test('a letter to the staff that has not leaked yet leaks, and costs what its tone costs', () => {
    expect(scoreOf(ending(late(), 'letter'))).toBeLessThan(scoreOf(ending(late(), 'calm-letter')) - 0.5);
  });
});

test('[W8] a hearing of the scenario is called when the outlook has been low for a day, before two days of low opinion', () => {
  const stretch = (minute: number) => structure.starts + (minute - structure.starts) * 12;
  const grave = late({
    reputation: 0,
    crisis: { ...structure.crisis, severity: 1, blame: 95 },
    ends: stretch(structure.ends),
    phases: structure.phases.map((phase) => ({ ...phase, from: stretch(phase.from), pace: 12 })),
    injects: [
      ...structureSchema.shape.injects.parse([inject('summons', { hearing: true })]),
      ...structure.injects
        .filter(({ id }) => id === 'first-post')
        .map((one) => ({ ...one, news: { energy: 80 } })),
    ],
    facts: [],
    decisions: [],
    intel: [],
  });
  const { world } = playing({ scenario: grave, people: ['Ada'] })
    .at(601)
    .team(0);
  const hour = ((world.happened.summons ?? Number.NaN) / 1000) * (12 / 60);
  expect(hour).toBeGreaterThan(24);
  expect(hour).toBeLessThan(48);
  expect(get(world.model, at.regulator)).toBe(0);
});
