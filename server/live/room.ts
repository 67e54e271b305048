import type { Round, Seat, Team } from '@/engine/round';
import { clockView } from '@/engine/view/shared';
import type { Snapshot } from '../rounds/turn';
import { isSameFrame } from './changed-keys';
import { type ClockTold, clockTold } from './clock-told';
import type { Outlet } from './frame';
import type { Group } from './group';
import { type Making, makeForRound, nothingMade } from './player-making';
import type { InRound, Session } from './session';
import type { StaffChannel } from './staff-channel';
import type { Now, TeamChannel } from './team-channel';

/** Where a connection sits: among people who see the same. */
export type Place =
  | { of: 'team'; channel: TeamChannel; group: Group }
  | { of: 'staff'; channel: StaffChannel };

export type Listening = { session: Session<InRound>; place: Place | null };

/** The connections of a round, and what they have been told. */
export type Room<Socket extends Outlet = Outlet> = {
  snapshot: Snapshot;
  listeners: Map<Socket, Listening>;
  /** seat -> its connections, and those that look through its eyes */
  ofSeats: Map<string, Set<Socket>>;
  teams: Map<string, TeamChannel>;
  staff: Map<string, StaffChannel>;
  /** by language */
  forRound: Map<string, ForRound>;
  /** the round whose seats everybody was placed by */
  placedBy: Round;
  lastAt: number;
  /** when the first thing happened that has not been told yet */
  newsAt: number | null;
  timer: NodeJS.Timeout | null;
  delivering: boolean;
};

/** What was made for everybody in the round who reads a language. */
type ForRound = {
  making: Making;
  clock: ClockTold;
  round: Round;
  /** counts what concerns every team and has changed, but for the time */
  turn: number;
  refreshedAt: number;
  countedAt: number;
};

/** A round as its audience knows it, before anybody listens. */
export function emptyRoom<Socket extends Outlet>(snapshot: Snapshot): Room<Socket> {
  const maps = {
    listeners: new Map(),
    ofSeats: new Map(),
    teams: new Map(),
    staff: new Map(),
    forRound: new Map(),
  };
  const now = { lastAt: 0, newsAt: null, timer: null, delivering: false };
  return { snapshot, ...maps, placedBy: snapshot.round, ...now };
}

/** Ms between two updates of what concerns everybody and moves all the time. */
const refreshMs = 5000;
/** Ms between two counts of the people in all teams: each new one goes to everybody. */
const countMs = 2000;

/** The round as it is to be told in a language; `isBehind` while a new count of people waits for its time. */
export function nowIn(
  room: Pick<Room, 'snapshot' | 'forRound'>,
  language: string,
  at: number,
): Now & { isBehind: boolean } {
  const { round, version } = room.snapshot;
  const known = room.forRound.get(language) ?? firstOf(round, language);
  room.forRound.set(language, known);
  const waits = known.making.last !== null && at - known.countedAt < countMs;
  const isBehind = waits && isCountedAnew(known, round);
  if (known.round !== round || known.making.last === null || (!waits && isCountedAnew(known, round)))
    update(known, round, language, { at, waits });
  return { round, version, making: known.making, clock: known.clock, turn: known.turn, isBehind };
}

function firstOf(round: Round, language: string): ForRound {
  const clock = clockTold(undefined, clockView(round, language));
  const never = Number.NEGATIVE_INFINITY;
  return { making: nothingMade(), clock, round, turn: 0, refreshedAt: never, countedAt: never };
}

function update(
  known: ForRound,
  round: Round,
  language: string,
  { at, waits }: { at: number; waits: boolean },
): void {
  const [team] = round.teams;
  if (!team) return;
  const refresh = round.stage !== 'running' || at - known.refreshedAt >= refreshMs;
  const isNew = !waits && isCountedAnew(known, round);
  const seen = { round, team, world: team.world, roles: [], language };
  const isOther = makeForRound(known.making, seen, refresh, (name) => name === 'teams' && waits);
  if (isNew) known.countedAt = at;
  if (refresh) known.refreshedAt = at;
  const { era } = known.clock;
  known.clock = clockTold(known.clock, clockView(round, language));
  if (isOther || era !== known.clock.era || !isSameForAll(known.round, round)) known.turn += 1;
  known.round = round;
}

/** Whether two moments of a round differ in nothing but the time and what single teams do on their own. */
function isSameForAll(before: Round, now: Round): boolean {
  return (
    isSameFrame(before, now) &&
    now.teams.every(({ world }, i) => before.teams[i]?.world.resolved === world.resolved)
  );
}

function isCountedAnew({ making }: ForRound, round: Round): boolean {
  const told = making.besides.get('teams');
  return told?.length !== round.teams.length || round.teams.some(({ seats }, i) => seats.length !== told[i]);
}

type People = { seats: Map<string, { team: Team; seat: Seat }>; teams: Map<string, Team> };
const people = new WeakMap<Team[], People>();

/** Teams by id, and where everybody sits, by seat; worked out once for a moment of the round. */
export function peopleIn({ teams }: Round): People {
  const known = people.get(teams);
  if (known) return known;
  const made = {
    seats: new Map(teams.flatMap((team) => team.seats.map((seat) => [seat.id, { team, seat }] as const))),
    teams: new Map(teams.map((team) => [team.id, team] as const)),
  };
  people.set(teams, made);
  return made;
}

/** The seats of teams whose people are not the same, or not the same in all, as before. */
export function touchedSeats(before: Round, now: Round): Set<string> {
  const touched = new Set<string>();
  if (before === now) return touched;
  const teams = new Map(before.teams.map((team) => [team.id, team.seats]));
  for (const { id, seats } of now.teams) {
    const last = teams.get(id);
    teams.delete(id);
    if (last === seats) continue;
    for (const seat of [...seats, ...(last ?? [])]) touched.add(seat.id);
  }
  for (const seats of teams.values()) for (const seat of seats) touched.add(seat.id);
  return touched;
}
