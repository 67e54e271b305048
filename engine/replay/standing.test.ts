import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { whatIf } from '../debrief/what-if';
import type { LogEntry } from '../event';
import { replay } from '../evolve';
import { lobby, outcome, playing, type Table } from '../fixtures/table';
import { livedMs, type Round } from '../round';
import { verifyRound } from '../round-file/verify';
import { view } from '../view';
import { standing } from './standing';

const reason = 'once more';
const people = ['Ada', 'Ben', 'Cem'];
const rewind = (table: Table, toP: number) => table.instructor({ type: 'rewind', toP, reason });
const lock = (table: Table, responseId: string) =>
  table.player('Ada', { type: 'lock-decision', decisionId: 'first', responseId });

/** The round without what only tells that, and how often, it was rewound. */
const played = ({ rewinds: _, stage, ...round }: Round) => JSON.stringify(round);

function consoleOf(table: Table) {
  return view(table.round, { as: 'instructor', language: 'en' });
}

describe('[U1] stepping back', () => {
  test('leaves out what was played at the moment and after it, and pauses there', () => {
    const before = playing().at(12);
    const opened = before.team(0).ballot?.openedP ?? 0;
    const back = rewind(lock(before, 'hold').at(60), opened);
    expect(back.round).toMatchObject({ stage: 'paused', p: opened, rewinds: { times: 1, shown: true } });
    expect(back.team(0).ballot).toMatchObject({ decisionId: 'first', votes: {}, openedP: opened });
    expect(back.team(0).world.resolved).toEqual([]);
    expect(back.log.at(-1)?.events).toEqual([
      { type: 'round-stepped-back', fromP: 60_000, toP: opened, reason },
    ]);
  });

  test('goes on with resume, and the team decides anew', () => {
    const back = rewind(lock(playing().at(12), 'hold').at(60), 10_000).instructor({ type: 'resume' });
    expect(back.round).toMatchObject({ stage: 'running', rewinds: { shown: false } });
    const again = lock(back.at(14), 'deny');
    expect(again.team(0).world.resolved).toMatchObject([{ decisionId: 'first', responseId: 'deny' }]);
  });

  test('erases nothing: every line stands in the log in the order in which it fell', () => {
    const before = lock(playing().at(12), 'hold').at(60);
    const back = rewind(before, 10_000);
    expect(back.log.slice(0, -1)).toEqual(before.log);
    expect(back.log.map(({ seq }) => seq)).toEqual(back.log.map((_, i) => i + 1));
  });

  test('is refused for a moment that was not reached, before the start and after the end', () => {
    expect(outcome(rewind(playing().at(12), 12_001))).toBe('no-such-moment');
    expect(outcome(rewind(lobby(), 1))).toBe('not-running');
    expect(outcome(rewind(playing().at(12).instructor({ type: 'end' }), 1000))).toBe('already-ended');
  });

  test('is the instructor’s alone', () => {
    expect(outcome(playing().at(12).player('Ada', { type: 'rewind', toP: 1, reason }))).toBe('not-allowed');
  });

  test('a rewind can be rewound past', () => {
    const once = rewind(lock(playing().at(12), 'hold').at(60), 10_000).instructor({ type: 'resume' });
    const twice = rewind(lock(once.at(14), 'deny').at(30), 5000);
    expect(twice.round).toMatchObject({ p: 5000, rewinds: { times: 2 } });
    expect(twice.team(0).ballot).toBeNull();
  });

  test('playing the same again gives the same world as never having played the undone part', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), fc.array(move, { maxLength: 8 }), (undone, again) => {
        const start = playing({ teams: 2, people }).at(11);
        const straight = again.reduce(moved, start.instructor({ type: 'pause', blank: false }));
        const detour = again.reduce(moved, rewind(undone.reduce(moved, start), 11_000));
        expect(played(detour.round)).toBe(played(straight.round));
      }),
      { numRuns: 25 },
    );
  });

  test('the log alone gives the same round again', () => {
    const back = rewind(lock(playing().at(12), 'hold').at(60), 10_000);
    const beginning = lobby({ people: [] }).round;
    expect(replay(beginning, JSON.parse(JSON.stringify(back.log)))).toEqual(back.round);
    const gone = lock(back.instructor({ type: 'resume' }).at(14), 'deny');
    expect(replay(beginning, gone.log)).toEqual(gone.round);
  });
});

/** Something that people do, and how long they wait before it. */
const move = fc.record({
  seconds: fc.integer({ min: 0, max: 15 }),
  who: fc.constantFrom(...people),
  command: fc.constantFrom(
    { type: 'cast-vote' as const, decisionId: 'first', responseId: 'hold' },
    { type: 'lock-decision' as const, decisionId: 'first', responseId: 'deny' },
    { type: 'check-fact' as const, factId: 'overbooked', check: 'verify' as const },
    { type: 'hold-post' as const, postId: 'cheerful', held: true },
    { type: 'pin-faq' as const },
  ),
});

function moved(
  table: Table,
  { seconds, who, command }: { seconds: number; who: string; command: Parameters<Table['player']>[1] },
): Table {
  const running = table.round.stage === 'paused' ? table.instructor({ type: 'resume' }) : table;
  return running.at(running.round.p / 1000 + seconds).player(who, command);
}

test('[U2] people, what is theirs, and what they have said stay as they are', () => {
  const before = playing({ people })
    .at(12)
    .player('Ben', { type: 'say', text: 'I say we hold' })
    .player('Cem', { type: 'set-extra-time', factor: 1.5 })
    .system({ type: 'admit', seatId: 'Dea', nickname: 'Dea', language: 'da', simulated: false })
    .system({ type: 'set-presence', seatId: 'Ben', present: false })
    .instructor({ type: 'rename-seat', seatId: 'Ada', nickname: 'Adah' })
    .instructor({ type: 'set-tempo', tempo: 1.5 });
  const back = rewind(before.at(40), 10_000);
  expect(back.team(0).seats.map(({ joinedP: _, ...seat }) => seat)).toEqual(
    before.team(0).seats.map(({ joinedP: _, ...seat }) => seat),
  );
  expect(back.team(0).chat.map(({ text }) => text)).toEqual(['I say we hold']);
  expect(back.round.settings.tempo).toBe(1.5);
});

test('[U3] what was lived through is counted on', () => {
  const before = playing().at(60);
  const back = rewind(before, 10_000);
  expect(livedMs(back.round)).toBe(livedMs(before.round));
  const later = back.instructor({ type: 'resume' }).at(20);
  expect(livedMs(later.round)).toBe(70_000);
  expect(livedMs(rewind(later, 15_000).round)).toBe(70_000);
});

describe('[U4] the debrief', () => {
  const detour = lock(
    rewind(lock(playing().at(12), 'hold').at(60), 10_000)
      .instructor({ type: 'resume' })
      .at(14),
    'deny',
  )
    .at(100)
    .instructor({ type: 'end' });

  test('counts only what stands, and tells of the rewind', () => {
    const straight = lock(playing().at(14), 'deny').at(100).instructor({ type: 'end' });
    const { stepsBack, ...told } = debrief(detour.round, detour.log);
    expect(told).toEqual(debrief(straight.round, straight.log));
    expect(stepsBack).toMatchObject([{ reason }]);
    expect(debrief(straight.round, straight.log)).not.toHaveProperty('stepsBack');
  });

  test('asks what if of what stands', () => {
    const change = { teamId: 'team-1', decisionId: 'first', responseId: 'hold' };
    expect(whatIf(detour.round, detour.log, change)).toMatchObject({ ok: true, whatIf: { chosen: 'deny' } });
  });

  test('is the same from a sealed file', () => {
    const beginning = lobby({ people: [] }).round;
    const results = JSON.parse(JSON.stringify(debrief(detour.round, detour.log)));
    expect(verifyRound({ beginning, log: detour.log, results }).verdict).toBe('same');
  });

  test('finds the lines that stand', () => {
    const types = (log: LogEntry[]) => log.flatMap(({ events }) => events.map(({ type }) => type));
    expect(types(standing(detour.log)).filter((type) => type === 'decision-resolved')).toHaveLength(2);
    expect(types(detour.log).filter((type) => type === 'decision-resolved').length).toBeGreaterThan(2);
  });
});

test('[U5] decisions and what the instructor did by hand are marked, newest first', () => {
  const table = lock(playing().at(12), 'hold')
    .at(20)
    .instructor({ type: 'fire-inject', injectId: 'spare' })
    .at(21);
  const moments = consoleOf(table).moments;
  expect(moments.map(({ kind }) => kind)).toEqual([
    'before-inject',
    'before-decision',
    'after-decision',
    'before-decision',
    'start',
  ]);
  const [fired] = moments;
  expect(rewind(table, fired?.toP ?? 0).team(0).world.happened).not.toHaveProperty('spare');
  expect(consoleOf(rewind(table, fired?.toP ?? 0)).moments.map(({ kind }) => kind)).not.toContain(
    'before-inject',
  );
});
