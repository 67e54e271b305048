import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { branchingScenario } from '../fixtures/branching';
import { playing, type Table } from '../fixtures/table';
import type { Scenario } from '../scenario';
import type { Structure } from '../scenario/structure';
import { groups } from '../vocabulary';
import type { DebriefDecision, TeamDebrief, WhyTerm } from './types';

const lock = (decisionId: string, responseId: string) => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});
const start = () => playing({ scenario: branchingScenario, people: ['Ada', 'Ben'] });

/** Played to the end; Ada locks each answer at its second of play. */
function answering(...answers: [seconds: number, decisionId: string, responseId: string][]): Table {
  return answers
    .reduce((now, [seconds, ...answer]) => now.at(seconds).player('Ada', lock(...answer)), start())
    .at(601);
}

function team({ round, log }: Table): TeamDebrief {
  const [first] = debrief(round, log).teams;
  if (!first) throw new Error('there is a team');
  return first;
}

function decision(table: Table, decisionId: string): DebriefDecision {
  const found = team(table).decisions.find((one) => one.decisionId === decisionId);
  if (!found) throw new Error(`${decisionId} was not decided`);
  return found;
}

function term(table: Table, decisionId: string, wanted: WhyTerm['term']): WhyTerm | undefined {
  return decision(table, decisionId).terms.find((one) => one.term === wanted);
}

/** The same in slower words: a second of play is twenty minutes. */
const inHours: Scenario = {
  ...branchingScenario,
  structure: structureInHours(branchingScenario.structure),
};

function structureInHours(structure: Structure): Structure {
  const stretch = (minute: number) => structure.starts + (minute - structure.starts) * 20;
  const timed = <T extends { at?: number | undefined; closes?: number | undefined }>(items: T[]) =>
    items.map((item) => ({
      ...item,
      ...(item.at !== undefined && { at: stretch(item.at) }),
      ...(item.closes !== undefined && { closes: stretch(item.closes) }),
    }));
  return {
    ...structure,
    ends: stretch(structure.ends),
    phases: structure.phases.map((phase) => ({ ...phase, from: stretch(phase.from), pace: 20 })),
    injects: timed(structure.injects),
    decisions: timed(structure.decisions),
    intel: timed(structure.intel),
    scheduled: structure.scheduled.map((item) => ({ ...item, at: stretch(item.at) })),
  };
}

const values = (of: { overall: number; groups: Record<(typeof groups)[number], number> }) => [
  of.overall,
  ...groups.map((group) => of.groups[group]),
];

const eventful = () =>
  start()
    .at(15)
    .player('Ada', lock('first', 'hold'))
    .at(22)
    .player('Ada', lock('second', 'bare'))
    .at(40)
    .player('Cem', { type: 'pin-faq' })
    .at(125)
    .player('Ada', lock('last', 'follow-up'))
    .at(601);

describe('[S4] why', () => {
  test('the terms of a decision add up to its effect, for each group', () => {
    for (const { effect, terms, responseId } of team(eventful()).decisions) {
      expect(responseId === null || terms.length > 0).toBe(true);
      values(effect).forEach((value, i) => {
        const sum = terms.reduce((total, one) => total + (values(one.effect)[i] ?? 0), 0);
        expect(sum).toBeCloseTo(value, 5);
      });
    }
  });

  test('the waterfall adds up: decisions, the desk, and what they did together', () => {
    const { decisions, why, outcome } = team(eventful());
    values(why.score).forEach((score, i) => {
      const parts = [...decisions.map(({ effect }) => effect), why.desk, why.together];
      expect(parts.reduce((sum, part) => sum + (values(part)[i] ?? 0), 0)).toBeCloseTo(score, 5);
    });
    expect(why.score.overall).toBe(outcome.score);
  });

  test('late words say by how many hours', () => {
    const late = playing({ scenario: inHours, people: ['Ada'] })
      .at(30)
      .player('Ada', lock('first', 'hold'))
      .at(601);
    const came = term(late, 'first', 'came-late');
    expect(came).toMatchObject({ hours: 8.7 });
    expect(came?.effect.overall).toBeLessThan(0);
    expect(term(late, 'first', 'lowered-blame')).toMatchObject({ amount: expect.closeTo(-3.75, 2) });
  });

  test('a broken promise is told with its moment', () => {
    const broke = answering([15, 'first', 'hold']);
    expect(term(broke, 'first', 'broke-promise')).toMatchObject({ promise: 'update', dueMinute: 675 });
    expect(term(broke, 'first', 'broke-promise')?.effect.overall).toBeLessThan(0);
    const kept = answering([15, 'first', 'hold'], [25, 'second', 'apologise']);
    expect(term(kept, 'first', 'broke-promise')).toBeUndefined();
  });

  test('a contradiction names the words that it contradicts, or when it was found out', () => {
    const both = answering([12, 'first', 'deny'], [25, 'second', 'apologise']);
    expect(term(both, 'second', 'contradicted')).toMatchObject({
      fact: 'overbooked',
      earlier: { decisionId: 'first', responseId: 'deny', minute: 612 },
    });
    const found = answering([12, 'first', 'deny'], [22, 'second', 'bare']);
    expect(term(found, 'first', 'contradicted')).toMatchObject({
      fact: 'overbooked',
      earlier: null,
      foundOutMinute: 960,
    });
  });

  test('what decisions did together is shared out in the order of play, and nothing is left over', () => {
    const { why, decisions } = team(eventful());
    expect(decisions.length).toBeGreaterThan(2);
    for (const value of values(why.together)) expect(value).toBe(0);
    const sum = decisions.reduce((total, { effect }) => total + effect.overall, 0);
    expect(sum + why.desk.overall).toBeCloseTo(why.score.overall, 5);
  });

  test('a promise that was kept later is not held against the answer that made it', () => {
    const kept = answering([15, 'first', 'hold'], [25, 'second', 'apologise']);
    expect(decision(kept, 'first').effect.overall).toBeGreaterThan(0);
    expect(term(kept, 'first', 'broke-promise')).toBeUndefined();
  });

  test('[S10] the best answer at each moment is told, with what it would have gained', () => {
    const joked = answering([15, 'first', 'joke']);
    const { best } = decision(joked, 'first');
    expect(best?.responseId).toBe('hold');
    expect(best?.gain).toBeGreaterThan(0);
    const held = answering([15, 'first', 'hold']);
    expect(decision(held, 'first').best).toEqual({ responseId: 'hold', gain: 0 });
  });

  test('silence has no terms: it is what an effect is measured against', () => {
    const silent = start().at(601);
    for (const one of team(silent).decisions) {
      expect(one.terms).toEqual([]);
      expect(one.effect.overall).toBe(0);
    }
  });

  test('what a team could choose from is told', () => {
    expect(decision(eventful(), 'last').offered.toSorted()).toEqual(['follow-up', 'nothing', 'praise']);
    expect(decision(start().at(601), 'last').offered.toSorted()).toEqual(['nothing', 'praise']);
  });
});
