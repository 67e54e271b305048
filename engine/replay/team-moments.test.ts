import { expect, test } from 'vitest';
import { createRound } from '../create';
import { askingScenario } from '../fixtures/asking';
import { lobby, type Table } from '../fixtures/table';
import { viewForPlayer } from '../view/player';
import { roles } from '../vocabulary';
import { teamMoments } from './team-moments';

const language = 'en';
const asked = { teamId: 'team-1', language, people: true };

function momentsOf({ round, log }: Table, change: Partial<typeof asked> = {}) {
  const { id, seed, settings } = round;
  const beginning = createRound({ id, scenario: askingScenario, seed, settings, teamCount: 1 });
  const found = teamMoments(beginning, log, { ...asked, ...change });
  if (!found) throw new Error('no such team');
  return found;
}

/** Two people, one of whom votes and talks, until the story is a little further. */
function played(settings = {}) {
  const begun = lobby({ people: ['Ada', 'Ben'], settings, scenario: askingScenario })
    .instructor({ type: 'start' })
    .at(15);
  const decisionId = begun.team(0).ballot?.decisionId ?? '';
  const voted = begun
    .player('Ada', { type: 'say', text: 'we wait' })
    .player('Ada', { type: 'cast-vote', decisionId, responseId: 'hold' })
    .player('Ben', { type: 'write-words', decisionId, text: 'We are looking into it.' });
  return { voted, later: voted.at(300).instructor({ type: 'end' }) };
}

test('[V8] at every look the team has what its own view showed then', () => {
  let table = played().voted;
  const shown: { p: number; desk: unknown; facts: unknown; queue: number }[] = [];
  for (let second = 20; second <= 300; second += 20) {
    table = table.at(second);
    const viewer = { as: 'player' as const, teamId: 'team-1', roles: [...roles], language };
    const team = table.team(0);
    const { desk, facts } = viewForPlayer(table.round, team, viewer);
    const told = facts.map(({ id, claim, label, finding }) => ({ id, claim, label, finding }));
    shown.push({ p: second * 1000, desk: desk.answered, facts: told, queue: desk.waiting.length });
  }
  const { moments } = momentsOf(table.instructor({ type: 'end' }));
  const then = shown.map(({ p }) => {
    const found = moments.findLast((moment) => moment.p <= p);
    return { p, desk: found?.desk.answered, facts: found?.facts, queue: found?.desk.queue };
  });
  expect(then).toEqual(shown);
  expect(new Set(shown.map(({ queue }) => queue)).size).toBeGreaterThan(1);
});

test('[V8] votes stand with their names and the draft, until the decision is over; and nothing is told twice', () => {
  const { later } = played();
  const { moments, chat } = momentsOf(later);
  const open = moments.filter(({ decision }) => decision !== null);
  const voted = open.findLast(({ decision }) => (decision?.voted ?? 0) > 0);
  expect(voted?.decision).toMatchObject({ votes: [{ count: 1, by: ['Ada'] }], voted: 1, present: 2 });
  expect(open.some(({ decision }) => decision?.words === 'We are looking into it.')).toBe(true);
  expect(chat).toMatchObject([{ by: 'Ada', text: 'we wait' }]);
  const bare = moments.map((moment) => JSON.stringify({ ...moment, p: 0 }));
  expect(bare.some((one, index) => one === bare[index - 1])).toBe(false);
});

test('[V8] whoever may not read the team’s talk gets counts, and in works-council mode nobody is named', () => {
  for (const told of [
    momentsOf(played().later, { people: false }),
    momentsOf(played({ worksCouncil: true }).later),
  ]) {
    expect(told.chat).toBeNull();
    const text = JSON.stringify(told);
    expect(text).not.toMatch(/Ada|Ben|looking into it/);
  }
});

test('[X4] in works-council mode the votes of fewer than three people stay away, also where simulated players sit beside them', () => {
  const votesWith = (simulated: boolean) => {
    const third = { type: 'admit' as const, seatId: 'Cy', nickname: 'Cy', language, simulated };
    const begun = lobby({
      people: ['Ada', 'Ben'],
      settings: { worksCouncil: true },
      scenario: askingScenario,
    })
      .system(third)
      .instructor({ type: 'start' })
      .at(15);
    const decisionId = begun.team(0).ballot?.decisionId ?? '';
    const voted = begun.player('Ada', { type: 'cast-vote', decisionId, responseId: 'hold' });
    const { moments } = momentsOf(voted.at(300).instructor({ type: 'end' }));
    return moments.flatMap(({ decision }) => decision?.votes ?? []);
  };
  expect(votesWith(false)).toContainEqual(expect.objectContaining({ count: 1, by: [] }));
  expect(votesWith(true)).toEqual([]);
});

test('[V8] what was rewound is in nobody’s past', () => {
  const { voted } = played();
  const back = voted.at(60).instructor({ type: 'rewind', toP: 10_000, reason: 'again' });
  const { moments } = momentsOf(back);
  expect(Math.max(...moments.map(({ p }) => p))).toBeLessThanOrEqual(10_000);
});
