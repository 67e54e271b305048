import { describe, expect, test } from 'vitest';
import { lobby, outcome, playing, type Table } from '../fixtures/table';
import { reputations } from '../model/readings';
import { paceOf } from '../pace/deciding-time';
import { secondsToDecide } from './reading';

const open = (people?: string[]) => playing(people ? { people } : {}).at(12);
const vote = (responseId: string, decisionId = 'first') => ({
  type: 'cast-vote' as const,
  decisionId,
  responseId,
});
const lock = (responseId: string, decisionId = 'first') => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});
const world = (table: Table) => table.team(0).world;
const last = (table: Table) => world(table).resolved.at(-1);

describe('deciding', () => {
  test('[D1] a second decision waits for the first, and six seconds more', () => {
    const deciding = open().at(20);
    expect(deciding.team(0).ballot?.decisionId).toBe('first');
    expect(deciding.team(0).world.due).toEqual(['second']);
    const locked = deciding.player('Ada', lock('hold'));
    expect(locked.team(0).ballot).toBeNull();
    expect(locked.at(25).team(0).ballot).toBeNull();
    expect(locked.at(27).team(0).ballot?.decisionId).toBe('second');
  });

  test('[D2] the slowest language in the round sets the deadline for every team', () => {
    const { round } = lobby();
    const decision = round.scenario.structure.decisions[0];
    if (!decision) throw new Error('the test scenario has decisions');
    const danish = lobby({ teams: 2, people: ['Ada', 'Ben', 'Cem'] }).player('Cem', {
      type: 'set-language',
      language: 'da',
    });
    const started = danish.instructor({ type: 'start' }).at(12);
    const times = started.round.teams.map(
      (team) => (team.ballot?.deadlineP ?? 0) - (team.ballot?.openedP ?? 0),
    );
    expect(new Set(times).size).toBe(1);
    const [ballot] = started.round.teams.flatMap((team) => team.ballot ?? []);
    if (!ballot) throw new Error('a decision is open');
    expect((times[0] ?? 0) / paceOf(started.round, ballot)).toBeCloseTo(
      secondsToDecide(round.scenario, decision, 'da') * 1000,
    );
    expect(secondsToDecide(round.scenario, decision, 'da')).toBeGreaterThanOrEqual(
      secondsToDecide(round.scenario, decision, 'en'),
    );
  });

  test('[D2] [C9] private extra time is time that play waits for that team, up to the largest factor in it', () => {
    const table = lobby({ teams: 2, people: ['Ada', 'Ben'] })
      .player('Ada', { type: 'set-extra-time', factor: 1.5 })
      .instructor({ type: 'start' })
      .at(40);
    expect(table.round.p).toBe(table.team(0).ballot?.deadlineP);
    const waiting = table.later(1);
    expect(waiting.team(1).ballot).toBeNull();
    expect(waiting.team(0).ballot).not.toBeNull();
    expect(waiting.later(14.5).team(0).ballot).not.toBeNull();
    expect(waiting.later(14.5).round.p).toBe(table.round.p);
    expect(waiting.later(15).team(0).ballot).toBeNull();
  });

  test('[D3] every seat votes and changes its vote; the lead locks', () => {
    const voted = open().player('Ben', vote('deny')).player('Ben', vote('joke'));
    expect(voted.team(0).ballot?.votes.Ben).toMatchObject({ responseId: 'joke', changes: 1 });
    expect(outcome(voted.player('Ben', lock('joke')))).toBe('only-the-lead');
    const locked = voted.player('Ada', lock('hold'));
    expect(last(locked)).toMatchObject({ decisionId: 'first', responseId: 'hold', ending: 'locked' });
  });

  test("[D3] an absent lead's chair passes to the next role in order", () => {
    const gone = open().system({ type: 'set-presence', seatId: 'Ada', present: false });
    expect(outcome(gone.player('Cem', lock('hold')))).toBe('only-the-lead');
    expect(last(gone.player('Ben', lock('deny')))?.responseId).toBe('deny');
  });

  test('[D3] who leaves takes the vote along', () => {
    const left = open().player('Ben', vote('deny')).instructor({ type: 'remove-seat', seatId: 'Ben' });
    expect(left.team(0).ballot?.votes).toEqual({});
  });

  test('[D4] five seconds after everyone present has voted it resolves, and an absent player holds nobody up', () => {
    const gone = open().system({ type: 'set-presence', seatId: 'Cem', present: false });
    const voted = gone.player('Ada', vote('hold')).player('Ben', vote('hold'));
    expect(voted.at(16.75).team(0).ballot?.decisionId).toBe('first');
    expect(last(voted.at(17))).toMatchObject({ responseId: 'hold', ending: 'everyone-voted' });
  });

  test('[D4] a changed vote starts the five seconds again, somebody coming in ends them', () => {
    const all = open(['Ada', 'Ben']).player('Ada', vote('hold')).player('Ben', vote('hold'));
    const changed = all.at(15).player('Ben', vote('deny'));
    expect(changed.at(18).team(0).ballot?.decisionId).toBe('first');
    expect(last(changed.at(20))?.decisionId).toBe('first');
    const joined = all.system({
      type: 'admit',
      seatId: 'Dee',
      nickname: 'Dee',
      language: 'en',
      simulated: false,
    });
    expect(joined.at(20).team(0).ballot?.completeP).toBeNull();
  });

  test('[D5] majority; a tie goes to the lead, else to the response that the seed put first', () => {
    const majority = open()
      .player('Ada', vote('hold'))
      .player('Ben', vote('deny'))
      .player('Cem', vote('deny'));
    expect(last(majority.at(18))?.responseId).toBe('deny');
    const tie = open(['Ada', 'Ben']).player('Ada', vote('joke')).player('Ben', vote('hold'));
    expect(last(tie.at(18))?.responseId).toBe('joke');
    const leaderless = open().player('Ben', vote('joke')).player('Cem', vote('deny'));
    const order = leaderless.round.scenario.structure.decisions[0]?.responses.map(({ id }) => id) ?? [];
    expect(last(leaderless.at(42))?.responseId).toBe(order.find((id) => id === 'joke' || id === 'deny'));
  });

  test('[D5] no votes: silence', () => {
    expect(last(open().at(42))).toMatchObject({ decisionId: 'first', responseId: null, ending: 'deadline' });
  });

  test('[D6] a vote up to 750 ms after zero counts, a later one does not', () => {
    const zero = open().at(40);
    expect(outcome(zero.later(0.5).player('Ben', vote('deny')))).toBe('vote-cast');
    expect(outcome(zero.later(1).player('Ben', vote('deny')))).toBe('decision-closed');
  });

  test('[D7] the instructor closes with the votes there are, adds time, and never moves a deadline into the past', () => {
    const voted = open().player('Ben', vote('deny'));
    expect(last(voted.instructor({ type: 'close-decisions' }))).toMatchObject({
      responseId: 'deny',
      ending: 'closed-by-instructor',
    });
    const extended = voted.instructor({ type: 'extend', seconds: 30 }).at(40);
    expect(extended.later(30.5).team(0).ballot?.decisionId).toBe('first');
    expect(extended.later(30.5).round.p).toBe(40_000);
    expect(extended.later(31).team(0).ballot).toBeNull();
    const shortened = voted.at(35).instructor({ type: 'extend', seconds: -60 });
    expect(shortened.team(0).ballot?.deadlineP).toBe(35_000);
  });

  test('[D7] time for some teams leaves the others as they are', () => {
    const open = playing({ teams: 3, people: ['Ada', 'Ben', 'Cem'] }).at(13);
    const teamIds = [0, 2].map((index) => open.team(index).id);
    const longer = open.instructor({ type: 'extend', teamIds, seconds: 30 });
    const moved = [0, 1, 2].map(
      (index) => (longer.team(index).ballot?.addedMs ?? 0) - (open.team(index).ballot?.addedMs ?? 0),
    );
    expect(moved).toEqual([30_000, 0, 30_000]);
  });

  test('[D8] a response acts, speaks and counts at once', () => {
    const before = open();
    const locked = before.player('Ada', lock('hold'));
    expect(locked.team(0).world.feed.at(-1)?.source).toEqual({
      from: 'response',
      decisionId: 'first',
      responseId: 'hold',
    });
    expect(locked.team(0).world.model).not.toEqual(before.team(0).world.model);
  });

  test('[D10] an answer is held against silence at the same moment, before opinion has moved', () => {
    const before = open();
    const joked = before.player('Ada', lock('joke'));
    const turn = last(joked)?.turn;
    const silent = last(before.instructor({ type: 'close-decisions' }))?.turn;
    if (!turn || !silent) throw new Error('a world with a feed remembers the turn');
    expect(turn.before).toEqual(world(before).model);
    expect(turn.silent).toEqual(silent.after);
    expect(turn.after).not.toEqual(turn.silent);
    expect(reputations(world(joked).model)).toEqual(reputations(world(before).model));
  });

  test('[D9] a promise is kept by what the author says keeps it, else broken once', () => {
    const promised = open().player('Ada', lock('hold'));
    const kept = promised.at(20).player('Ada', lock('apologise', 'second'));
    expect(kept.at(100).team(0).world.promises[0]?.state).toBe('kept');
    const broken = promised.at(20).player('Ada', lock('wait', 'second'));
    expect(broken.at(100).team(0).world.promises[0]?.state).toBe('broken');
  });
});
