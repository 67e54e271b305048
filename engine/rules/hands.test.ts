import { expect, test } from 'vitest';
import { outcome, playing, type Table } from '../fixtures/table';
import { view } from '../view';

function seenBy(table: Table, index: number) {
  const team = table.team(index);
  const shown = view(table.round, { as: 'player', teamId: team.id, roles: ['lead'], language: 'en' });
  if (!shown) throw new Error('no such team');
  return shown;
}

test('[H1] a hand goes up, is seen with its time, and goes down by either side', () => {
  const up = playing().at(12).player('Ben', { type: 'raise-hand', raised: true });
  expect(up.seat('Ben').handP).toBe(12_000);
  expect(outcome(up.player('Ben', { type: 'raise-hand', raised: true }))).toBe('');
  expect(up.at(20).instructor({ type: 'lower-hand', seatId: 'Ben' }).seat('Ben').handP).toBeNull();
  expect(up.player('Ben', { type: 'raise-hand', raised: false }).seat('Ben').handP).toBeNull();
  expect(outcome(up.instructor({ type: 'lower-hand', seatId: 'Zoe' }))).toBe('no-such-seat');
});

test('[H2] a quiet word stands in the chat of those it is for, as the instructor’s, and nowhere else', () => {
  const table = playing({ teams: 2, people: ['Ada', 'Ben'] }).at(5);
  const told = table.instructor({ type: 'nudge', text: 'Hear Legal first', teamIds: ['team-2'] });
  expect(seenBy(told, 1).chat).toMatchObject([{ seatId: null, nickname: '', text: 'Hear Legal first' }]);
  expect(seenBy(told, 0).chat).toEqual([]);
  expect(seenBy(told.instructor({ type: 'nudge', text: 'Two minutes' }), 0).chat).toHaveLength(1);
  expect(outcome(table.instructor({ type: 'nudge', text: 'x', teamIds: ['team-9'] }))).toBe('no-such-team');
  expect(outcome(table.player('Ada', { type: 'nudge', text: 'x' }))).toBe('not-allowed');
});

test('[H2] what was said quietly stays when play is rewound', () => {
  const back = playing()
    .at(12)
    .instructor({ type: 'nudge', text: 'Two minutes' })
    .at(30)
    .instructor({ type: 'rewind', toP: 5000, reason: 'once more' });
  expect(back.team(0).chat.map(({ text }) => text)).toEqual(['Two minutes']);
});
