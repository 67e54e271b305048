import type { Round, Team } from '@/engine/round';
import type { Seen } from '@/engine/view/player-parts';
import type { Role } from '@/engine/vocabulary';
import type { ClockTold } from './clock-told';
import { type Frame, frameOf, type Outlet } from './frame';
import { type Made, updateJson, wholeJson } from './made';
import { type Making, type PartName, partNames, partOf } from './player-making';

/** Connections of seats with the same roles, and what all of them have been sent. */
export type Group = {
  roles: readonly Role[];
  feedId: string;
  members: Set<Outlet>;
  sent: Map<PartName, Made>;
  clock: { era: number; moved: string };
};

/** What there is to be told now: parts made for the round and for the team, and the clock. */
export type Telling = {
  version: number;
  round: Making;
  team: Making;
  clock: ClockTold;
  /** the numbers that move are told as well */
  refresh: boolean;
};

/** What a part of a view is made from, for those of a team who have the same roles. */
export function seenBy(round: Round, team: Team, { roles }: Pick<Group, 'roles'>, language: string): Seen {
  return { round, team, world: team.world, roles, language };
}

/**
 * One message that brings a group up to date, the same bytes as another group's (in `frames`) where the same is new for
 * both; undefined where nothing is.
 */
export function updateOf(
  group: Group,
  seen: Seen,
  telling: Telling,
  frames: Map<string, Frame>,
): Frame | undefined {
  const { clock } = telling;
  const news = partNames.flatMap((name) => {
    const made = name === 'clock' ? undefined : partOf(telling, name, seen);
    const before = group.sent.get(name);
    if (!made || made === before) return [];
    group.sent.set(name, made);
    return [{ name, made, before }];
  });
  const isSameEra = group.clock.era === clock.era;
  const stands = isSameEra && (!telling.refresh || group.clock.moved === clock.moved);
  if (news.length === 0 && stands) return undefined;
  group.clock = clock;
  const key = `${isSameEra} ${news.map(({ made, before }) => `${made.n}-${before?.n}`).join()}`;
  const frame =
    frames.get(key) ?? frameOf('view-change', changeJson(seen.round.id, telling, news, isSameEra));
  frames.set(key, frame);
  return frame;
}

function changeJson(
  roundId: string,
  { version, clock }: Telling,
  news: { name: PartName; made: Made; before: Made | undefined }[],
  isSameEra: boolean,
): string {
  const parts = news.map(({ name, made, before }) => `"${name}":${updateJson(made, before)}`);
  const told = isSameEra ? clock.moved : `["=",${clock.whole}]`;
  const change = `["k",{${[...parts, `"clock":${told}`].join()}}]`;
  return `{"version":${version},"roundId":${JSON.stringify(roundId)},"change":${change}}`;
}

/** The whole view for somebody who comes into a group that is up to date. */
export function wholeOf(group: Group, seen: Seen, telling: Telling): Frame {
  const { clock, version } = telling;
  const parts = partNames.map((name) => {
    if (name === 'clock') return `"clock":${clock.whole}`;
    const made = partOf(telling, name, seen);
    if (made) group.sent.set(name, made);
    return `"${name}":${made ? wholeJson(made) : 'null'}`;
  });
  group.clock = clock;
  return frameOf('view', `{"version":${version},"view":{${parts.join()}}}`);
}
