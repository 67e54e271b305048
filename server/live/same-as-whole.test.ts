import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command } from '@/engine/command';
import { lobby, type Table } from '@/engine/fixtures/table';
import { botMove } from '@/engine/lab/bots';
import { livedMs, type Round, type Seat } from '@/engine/round';
import { seatOf, seatsOf, teamOf } from '@/engine/rules/seats';
import type { Scenario } from '@/engine/scenario';
import { view } from '@/engine/view';
import type { View } from '@/engine/view/any-view';
import { feedSince } from '@/engine/view/feed';
import type { FeedItem } from '@/engine/view/types';
import { roles } from '@/engine/vocabulary';
import { openScreen, type Screen } from '../testing/screen';
import { shippedScenario } from '../testing/shipped-scenario';
import { type Moving, moving } from './moving';
import { openPublisher } from './publisher';
import { feedIdOf, type InRound, type Session } from './session';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A screen with what it would show if whole views were made for it alone, at each moment. */
type Watched = {
  screen: Screen;
  session: Session<InRound>;
  read: { feedId: string; length: number; items: FeedItem[] } | null;
};
type Act = { kind: number; a: number; b: number };

const place = { roundId: 'round', workshopId: 'w', language: 'en' };
const staff = { ...place, userId: 'ida', name: 'Ida', stays: false, hasAccount: true, signInId: null };

/** A round with people, a console, an observer and a projector, told by the real publisher at a time that is passed in. */
function room(scenario: Scenario, seed: number) {
  let table = lobby({ scenario, seed, teams: 3, people: ['Ada', 'Ben', 'Cem', 'Dee', 'Eve', 'Fay', 'Gus'] });
  let time = 0;
  const errors: unknown[] = [];
  const publisher = openPublisher<Screen>({ now: () => time, wall: () => time }, (error) => {
    errors.push(error);
    return '';
  });
  const all: Watched[] = [];
  const snapshot = () => {
    const { round, log } = table;
    return { id: round.id, workshopId: 'w', round, seq: log.length, version: log.length + livedMs(round) };
  };
  const attach = (session: Session<InRound>) => {
    const watched: Watched = { screen: openScreen(), session, read: null };
    all.push(watched);
    publisher.attach(watched.screen, session, snapshot());
    readOn(watched, table.round);
  };
  const passes = async (ms: number) => {
    time += ms;
    publisher.tell(snapshot());
    await vi.advanceTimersByTimeAsync(110);
    time += 110;
    for (const one of all) readOn(one, table.round);
  };
  return {
    all,
    attach,
    passes,
    errors,
    seats: () => seatsOf(table.round),
    round: () => table.round,
    does: (next: (before: Table) => Table) => {
      table = next(table);
    },
    leaves: (one: Watched | undefined) => {
      if (one) publisher.detach(one.screen);
      all.splice(one ? all.indexOf(one) : all.length, 1);
    },
  };
}

type Room = ReturnType<typeof room>;

function player(seat: Seat): Session<'player'> {
  return { as: 'player', seatId: seat.id, roundId: 'round', workshop: null, feed: undefined, byCode: false };
}

/** [V3] The feed as each reader gets it: the lines since the last look, all of it when it has become another feed. */
function readOn(watched: Watched, round: Round): void {
  const { session } = watched;
  const seat = 'seatId' in session ? seatOf(round, session.seatId) : undefined;
  const team = seat && teamOf(round, seat.id);
  if (!seat || !team) return;
  const feedId = feedIdOf(round, team, seat.roles, seat.language);
  const isOther = watched.read?.feedId !== feedId;
  const before = isOther ? [] : (watched.read?.items ?? []);
  const since = isOther ? 0 : (watched.read?.length ?? 0);
  const items = feedSince(round, team.id, seat.language, since, seat.roles);
  const length = round.stage === 'lobby' ? 0 : team.world.feed.length;
  watched.read = { feedId, length, items: [...before, ...items] };
}

function wholeFor(round: Round, session: Session<InRound>): View | null {
  if (!('seatId' in session)) return view(round, { as: session.as, language: session.language });
  const [seat, team] = [seatOf(round, session.seatId), teamOf(round, session.seatId)];
  if (!seat || !team) return null;
  return view(round, { as: 'player', teamId: team.id, roles: seat.roles, language: seat.language });
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Without the numbers that move all the time. */
function still(value: unknown, numbers: Moving | undefined): unknown {
  if (numbers === true) return null;
  if (numbers === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => still(one, numbers));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, still(one, numbers[key])]));
}

/** What each screen shows is what whole views would show; `moved`: the numbers that move have been refreshed, too. */
function expectSame({ all, round }: Room, moved: boolean): void {
  for (const { screen, session, read } of all) {
    const whole = wholeFor(round(), session);
    if (screen.gone) {
      expect(whole === null || session.as === 'impersonation').toBe(true);
      continue;
    }
    const isPlayer = 'seatId' in session;
    if (isPlayer) expect(plain(read?.items)).toEqual(screen.feed.items);
    if (!isPlayer && !moved) continue;
    const numbers: Moving | undefined = moved ? undefined : { ...moving.player, teams: true };
    expect(still(screen.view, numbers)).toEqual(still(plain(whole), numbers));
  }
}

const words = ['one', 'two words', 'and a third'];

/** Something that somebody does; what the rules refuse changes nothing. */
function doneBy(now: Room, { kind, a, b }: Act): void {
  const { seats, round, does } = now;
  const seat = seats()[a % Math.max(1, seats().length)];
  const team = round().teams[b % round().teams.length];
  const by = (command: Command) => does((table) => (seat ? table.player(seat.id, command) : table));
  const trainer = (command: Command) => does((table) => table.instructor(command));
  const system = (command: Command) => does((table) => table.system(command));
  const { structure } = round().scenario;
  const language = structure.languages[b % structure.languages.length] ?? 'en';
  const acts: (() => void)[] = [
    () => {
      const shown = seat && wholeFor(round(), player(seat));
      const move = seat && shown?.kind === 'player' ? botMove(shown, seat.id, () => (b % 97) / 97) : null;
      if (move) by(move);
    },
    () => by({ type: 'say', text: words[b % 3] ?? '' }),
    () => by({ type: 'set-language', language }),
    () => by({ type: 'raise-hand', raised: b % 2 === 0 }),
    () =>
      by({
        type: 'check-fact',
        factId: structure.facts[b % structure.facts.length]?.id ?? '',
        check: 'verify',
      }),
    () =>
      by({ type: 'watch-channel', channelId: structure.channels[b % structure.channels.length]?.id ?? '' }),
    () => by({ type: 'share-intel', intelId: structure.intel[b % structure.intel.length]?.id ?? '' }),
    () => by({ type: 'save-story', n: 1 + (b % 40) }),
    () => by({ type: 'answer-call', n: 1 + (b % 40), accept: a % 2 === 0 }),
    () => by({ type: 'hold-post', postId: structure.scheduled[0]?.id ?? '', held: b % 2 === 0 }),
    () => by({ type: 'write-words', decisionId: team?.ballot?.decisionId ?? '', text: words[a % 3] ?? '' }),
    () => by({ type: 'publish-reply', n: 1 + (b % 40), text: 'We hear you' }),
    () => by({ type: 'choose-role', role: roles[b % roles.length] ?? 'lead', held: a % 2 === 0 }),
    () => system({ type: 'admit', seatId: `new ${a}`, nickname: `New ${a}`, language, simulated: false }),
    () => trainer({ type: 'remove-seat', seatId: seat?.id ?? '' }),
    () => trainer({ type: 'move-seat', seatId: seat?.id ?? '', teamId: team?.id ?? '' }),
    () => trainer({ type: 'set-roles', seatId: seat?.id ?? '', roles: [roles[b % roles.length] ?? 'lead'] }),
    () => system({ type: 'set-presence', seatId: seat?.id ?? '', present: b % 2 === 0 }),
    () => trainer({ type: 'start' }),
    () => trainer({ type: 'pause', blank: b % 2 === 0 }),
    () => trainer({ type: 'resume' }),
    () =>
      trainer({
        type: 'rewind',
        toP: Math.max(1, Math.floor(round().p * ((b % 90) / 100))),
        reason: 'again',
      }),
    () => trainer({ type: 'set-ranking', shown: b % 2 === 0 }),
    () => trainer({ type: 'nudge', text: 'Think of the staff' }),
    () =>
      trainer({ type: 'fire-inject', injectId: structure.injects[b % structure.injects.length]?.id ?? '' }),
    () => trainer({ type: 'close-decisions' }),
    () => system({ type: 'set-works-council', on: true }),
    () => seat && now.attach(player(seat)),
    () =>
      seat &&
      now.attach({
        ...place,
        as: 'impersonation',
        viewerId: 'ida',
        hasAccount: true,
        signInId: null,
        seatId: seat.id,
      }),
    () => now.leaves(now.all[a % Math.max(1, now.all.length)]),
  ];
  acts[kind % acts.length]?.();
}

const seldom = [14, 26, 29];
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.nat(29).filter((kind) => !seldom.includes(kind)) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  ),
  a: fc.nat(999),
  b: fc.nat(999),
});

test.each(['seat-taken', 'happy-to-help'])(
  '[V2] [V5] [V6] [V7] in %s everybody sees what whole views would show, whatever is done by whomever',
  async (slug) => {
    const scenario = await shippedScenario(slug);
    const played = fc.asyncProperty(
      fc.array(act, { minLength: 90, maxLength: 120 }),
      fc.nat(99),
      async (acts, seed) => {
        const now = room(scenario, seed);
        for (const seat of now.seats()) now.attach(player(seat));
        now.attach({ ...staff, as: 'instructor', rights: 'owner' });
        now.attach({ ...staff, as: 'observer', rights: 'observer' });
        now.attach({ ...place, as: 'projector' });
        for (const [i, one] of acts.entries()) {
          if (i === 12) now.does((table) => table.instructor({ type: 'start' }));
          doneBy(now, one);
          if (i > 12) now.does((table) => table.later(1 + (one.b % 12)));
          await now.passes(1000);
          expectSame(now, false);
          if (i % 5 > 0) continue;
          now.does((table) => table.later(0.25));
          await now.passes(5000);
          expectSame(now, true);
        }
        expect(now.errors).toEqual([]);
      },
    );
    await fc.assert(played, { seed: 5, numRuns: 4, endOnFailure: true });
  },
);
