import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lobby, type Table } from '@/engine/fixtures/table';
import { livedMs } from '@/engine/round';
import { seatsOf } from '@/engine/rules/seats';
import { openScreen, type Screen } from '../testing/screen';
import { shippedScenario } from '../testing/shipped-scenario';
import { openPublisher } from './publisher';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** So many people in so many teams, each with a screen, and a console; time is passed in. */
async function told(people: number, teams: number) {
  const scenario = await shippedScenario('seat-taken');
  const names = Array.from({ length: people }, (_, i) => `p${i}`);
  let table = lobby({ scenario, people: names, teams });
  let time = 0;
  const publisher = openPublisher<Screen>({ now: () => time, wall: () => time }, (error) => {
    throw error;
  });
  const snapshot = () => {
    const { round, log } = table;
    return { id: round.id, workshopId: 'w', round, seq: log.length, version: log.length + livedMs(round) };
  };
  const at = { roundId: 'round', workshop: null, feed: undefined, byCode: false };
  const players = new Map(
    seatsOf(table.round).map(({ id: seatId }) => {
      const screen = openScreen();
      publisher.attach(screen, { as: 'player', seatId, ...at }, snapshot());
      return [seatId, screen] as const;
    }),
  );
  const trainer = openScreen();
  const ida = { userId: 'ida', hasAccount: true, name: 'Ida', stays: false, signInId: null, language: 'en' };
  const where = { roundId: 'round', workshopId: 'w' };
  publisher.attach(trainer, { as: 'instructor', rights: 'owner', ...ida, ...where }, snapshot());
  return {
    players,
    trainer,
    round: () => table.round,
    does: async (next: (before: Table) => Table, ms: number) => {
      table = next(table);
      publisher.tell(snapshot());
      await vi.advanceTimersByTimeAsync(ms);
      time += ms;
    },
  };
}

const counts = (screens: Map<string, Screen>) => new Map([...screens].map(([id, { heard }]) => [id, heard]));

test('whoever joins is seen by the team at once; all others are told how many there are, every two seconds', async () => {
  const { players, round, does } = await told(40, 8);
  await does((table) => table, 2500);
  await does((table) => table, 2500);
  const before = counts(players);
  for (const name of ['Ada', 'Ben', 'Cem']) {
    const admit = { type: 'admit' as const, seatId: name, nickname: name, language: 'en', simulated: false };
    await does((table) => table.system(admit), 150);
  }
  const joined = round().teams.filter(({ seats }) =>
    seats.some(({ id }) => id.length === 3 && !id.startsWith('p')),
  );
  const near = new Set(joined.flatMap(({ seats }) => seats.map(({ id }) => id)));
  for (const [id, { heard }] of players) {
    const news = heard - (before.get(id) ?? 0);
    if (!near.has(id)) expect(news).toBeLessThanOrEqual(1);
    else expect(news).toBeGreaterThanOrEqual(1);
  }
  await does((table) => table, 2500);
  await does((table) => table, 2500);
  for (const [, { view }] of players)
    expect(view?.kind === 'player' && view.teams.reduce((sum, { seats }) => sum + seats, 0)).toBe(43);
});

test('while nobody acts, a minute of play is a message every five seconds, and the lines of the feed', async () => {
  const { players, does, round } = await told(6, 2);
  await does((table) => table.instructor({ type: 'start' }), 250);
  for (let i = 0; i < 40; i++) await does((table) => table.later(0.25), 250);
  const before = counts(players);
  for (let i = 0; i < 240; i++) await does((table) => table.later(0.25), 250);
  const happened = round().teams.map(
    ({ world }) => world.feed.length + world.waiting.length + world.resolved.length,
  );
  for (const [id, { heard }] of players)
    expect(heard - (before.get(id) ?? 0)).toBeLessThanOrEqual(13 + 2 * Math.max(...happened));
});

test('a console with sixty teams hears of those that changed: 20 kB at most in a message, 1 MB in a minute', async () => {
  const { trainer, does } = await told(60, 60);
  await does((table) => table.instructor({ type: 'start' }), 250);
  for (let i = 0; i < 8; i++) await does((table) => table.later(0.25), 250);
  let [most, all] = [0, 0];
  for (let i = 0; i < 240; i++) {
    const { letters } = trainer;
    await does((table) => table.later(0.25), 250);
    most = Math.max(most, trainer.letters - letters);
    all += trainer.letters - letters;
  }
  expect(most).toBeLessThan(20_000);
  expect(all).toBeLessThan(1_000_000);
});
