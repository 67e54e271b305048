import { expect, test } from 'vitest';
import type { Strain } from '@/wire/downstream';
import { movedOn } from '../host/clock';
import { watchStrain } from './strain';

/** A process at hand, with one round that a console and a player watch; what is lost, and how late it is, is passed in. */
function watched() {
  const told: (Strain | null)[] = [];
  const eased: boolean[] = [];
  const now = { lost: 0, delay: 0 };
  let look = async (): Promise<void> => undefined;
  const line = (as: 'instructor' | 'player', hear: (strain: Strain | null) => void) => ({
    session: { as },
    socket: { emit: (_name: 'strain', { strain }: { strain: Strain | null }) => hear(strain) },
  });
  const stop = watchStrain({
    rounds: { lostMs: () => new Map([['round', now.lost]]) },
    publisher: {
      ease: (isLate) => void eased.push(isLate),
      listeners: () => [
        line('instructor', (strain) => told.push(strain)),
        line('player', () => {
          throw new Error('players are not told');
        }),
      ],
    },
    every: (_ms, work) => {
      look = work;
      return () => undefined;
    },
    delayMs: () => now.delay,
  });
  return { told, eased, now, look: () => look(), stop };
}

test('a console hears that the clock is late, how much, and when it keeps time again', async () => {
  const { told, eased, now, look } = watched();
  await look();
  await look();
  expect(told).toEqual([]);
  now.lost = 500;
  await look();
  expect(told).toEqual([{ clockShare: 0.88, delayMs: 0 }]);
  for (let i = 0; i < 6; i++) await look();
  expect(told.at(-1)).toBeNull();
  const before = told.length;
  await look();
  expect(told).toHaveLength(before);
  expect(eased.at(2)).toBe(true);
  expect(eased.at(-1)).toBe(false);
});

test('a process that is late with its work says so before a clock is', async () => {
  const { told, eased, now, look } = watched();
  now.delay = 400;
  await look();
  expect(told).toEqual([{ clockShare: 1, delayMs: 400 }]);
  expect(eased).toEqual([true]);
});

test('a clock counts what it loses at the horizon, and not where play is to stand', () => {
  const clock = { p: 0, at: 0, horizon: 1000, lostMs: 0 };
  expect(movedOn(clock, 1, 1500, 60_000)).toMatchObject({ p: 1000, lostMs: 500 });
  expect(movedOn(clock, 1, 1500, 800)).toMatchObject({ p: 800, lostMs: 0 });
  expect(movedOn(clock, 0, 1500, 60_000)).toMatchObject({ p: 0, lostMs: 0 });
});
