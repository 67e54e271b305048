import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { decide } from '../decide';
import type { LogEntry } from '../event';
import { evolve, replay } from '../evolve';
import { lobby, playing, type Table } from '../fixtures/table';
import type { Round } from '../round';
import { seatsOf } from '../rules/seats';
import { forkedLog, lastSeqBefore } from './fork';

const by = { role: 'instructor' as const, userId: 'ina' };
const beginning = (table: Table) => ({ ...lobby({ people: [] }).round, id: 'fork', seed: table.round.seed });

const ended = playing()
  .at(12)
  .player('Ben', { type: 'say', text: 'I say we hold' })
  .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'hold' })
  .at(30)
  .system({ type: 'admit', seatId: 'Dea', nickname: 'Dea', language: 'en', simulated: false })
  .player('Ben', { type: 'say', text: 'too late' })
  .at(100)
  .instructor({ type: 'end' });

function forked(table: Table, toP: number, keep: string[]): { round: Round; log: LogEntry[] } {
  const log = forkedLog(table.round, table.log, { toP, keep, by, at: 5, worksCouncil: false });
  return { round: replay(beginning(table), log), log };
}

function started({ round, log }: { round: Round; log: LogEntry[] }): Round {
  const answer = decide(round, { type: 'start' }, by);
  if (!answer.ok) throw new Error(answer.rejection);
  const entry = { seq: log.length + 1, commandId: 'start', by, at: 6, p: round.p, events: answer.events };
  return evolve(round, entry);
}

describe('[U6] a fork', () => {
  const everyone = ['Ada', 'Ben', 'Cem', 'Dea'];

  test('begins with what the teams had done, and waits in the lobby', () => {
    const { round } = forked(ended, 20_000, everyone);
    expect(round).toMatchObject({ stage: 'lobby', p: 20_000, forkedP: 20_000, endedP: null });
    expect(round.teams[0]?.world).toEqual(worldAt(20_000));
    expect(seatsOf(round).map(({ id }) => id)).toEqual(everyone);
    expect(round.teams[0]?.chat.map(({ text }) => text)).toEqual(['I say we hold']);
  });

  test('goes on from there when it starts', () => {
    const round = started(forked(ended, 20_000, everyone));
    expect(round).toMatchObject({ stage: 'running', p: 20_000 });
    expect(decide(round, { type: 'rewind', toP: 20_000, reason: 'x' }, by)).toEqual({
      ok: false,
      rejection: 'no-such-moment',
    });
  });

  test('remembers nobody whom the instructor of the first one took out', () => {
    const out = playing().at(5).instructor({ type: 'remove-seat', seatId: 'Ada' }).at(30);
    expect(out.round.removed).toHaveLength(1);
    expect(forked(out.instructor({ type: 'end' }), 20_000, ['Ben']).round.removed).toBeUndefined();
  });

  test('for other people tells no names and no talk of the first', () => {
    const { round, log } = forked(ended, 20_000, []);
    expect(seatsOf(round)).toEqual([]);
    expect(round.teams[0]?.world.resolved).toMatchObject([{ responseId: 'hold' }]);
    expect(JSON.stringify(log)).not.toMatch(/"nickname":"(Ada|Ben|Cem|Dea)"|I say we hold|too late/);
  });

  test('[U7] alone, a newcomer faces the decision that stood open then, with every role', () => {
    const { log } = forked(ended, 11_000, []);
    const alone = beginning(ended);
    const practice = { ...alone, settings: { ...alone.settings, kind: 'practice' as const } };
    const waiting = replay(practice, log);
    const admit = {
      type: 'admit' as const,
      seatId: 'Zoe',
      nickname: 'Zoe',
      language: 'en',
      simulated: false,
    };
    const answer = decide(waiting, admit, { role: 'door' });
    if (!answer.ok) throw new Error(answer.rejection);
    const entry = { seq: log.length + 1, commandId: 'admit', by, at: 6, p: 11_000, events: answer.events };
    const round = started({ round: evolve(waiting, entry), log: [...log, entry] });
    expect(round.stage).toBe('running');
    expect(round.teams[0]?.ballot?.decisionId).toBe('first');
    expect(seatsOf(round)).toMatchObject([{ id: 'Zoe', roles: { length: 5 } }]);
  });

  test('keeps its teams: their past is theirs', () => {
    const { round } = forked(ended, 20_000, everyone);
    expect(decide(round, { type: 'set-teams', count: 3 }, by)).toEqual({
      ok: false,
      rejection: 'not-in-lobby',
    });
  });

  test('of a round that was rewound begins with what stands', () => {
    const again = playing()
      .at(12)
      .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'hold' })
      .at(40)
      .instructor({ type: 'rewind', toP: 10_000, reason: 'once more' })
      .instructor({ type: 'resume' })
      .at(15)
      .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'deny' })
      .at(60)
      .instructor({ type: 'end' });
    const { round, log } = forked(again, 30_000, everyone);
    expect(round.teams[0]?.world.resolved).toMatchObject([{ responseId: 'deny' }]);
    expect(round.rewinds.times).toBe(0);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
    expect(lastSeqBefore(again.log, 30_000)).toBeGreaterThan(lastSeqBefore(again.log, 10_000));
  });

  test('has a debrief over the whole, which says where it began', () => {
    const fork = forked(ended, 20_000, everyone);
    const round = started(fork);
    const end = { seq: fork.log.length + 2, commandId: 'end', by, at: 7, p: 60_000 };
    const over = evolve(round, { ...end, events: [{ type: 'round-ended', early: true }] });
    const told = debrief(over, fork.log);
    expect(told.forkedMinute).toBeGreaterThan(0);
    expect(told.teams[0]?.decisions[0]).toMatchObject({ decisionId: 'first', responseId: 'hold' });
  });

  /** The world of the source as it was at that moment. */
  function worldAt(p: number) {
    const lines = ended.log.filter((line) => line.p < p);
    const back = { type: 'round-paused' as const, blank: false };
    const at = { seq: 999, commandId: 'x', by, at: 0, p, events: [back] };
    return replay(lobby({ people: [] }).round, [...lines, at]).teams[0]?.world;
  }
});
