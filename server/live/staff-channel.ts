import { goingOf, rateOf } from '@/engine/pace/rate';
import type { Round, Team } from '@/engine/round';
import { view } from '@/engine/view';
import type { Viewer } from '@/engine/view/types';
import type { World } from '@/engine/world/world';
import type { Change } from '@/wire/change';
import { changeBetween } from './change-between';
import { changedKeys, isSameFrame } from './changed-keys';
import { frameOf, type Outlet, write } from './frame';
import { isOnlyMoving, type Moving, moving } from './moving';
import { withShared } from './shared-values';

/** Consoles, observers or projectors of a round in one language. They see all teams, and are told of those that changed. */
export type StaffChannel = {
  viewer: Exclude<Viewer, { as: 'player' }>;
  members: Set<Outlet>;
  /** what all of them have been sent; null before the first */
  sent: Record<string, unknown> | null;
  /** the round that was looked at last */
  last: Round | null;
  sentAt: number;
  refreshedAt: number;
};

/** Ms between two updates of the numbers that move all the time, and the ms that each team adds. */
const refreshMs = { least: 2000, perTeam: 50 };
/** The least ms between two updates, and the ms that each team adds. */
const leastMs = { instructor: 150, observer: 250, projector: 250 };
const perTeamMs = { instructor: 15, observer: 15, projector: 5 };

/** What of a team's world the people who run the round see, but for the numbers that move. */
const worldKeys = {
  instructor: ['happened', 'resolved', 'open', 'waiting', 'answered', 'intel', 'milestones', 'posts'],
  observer: ['happened', 'resolved', 'open', 'waiting', 'answered', 'intel'],
  projector: ['happened', 'resolved', 'open', 'posts'],
} as const satisfies Record<string, readonly (keyof World)[]>;

/** A channel for consoles and screens that see the same; nothing has been sent on it. */
export function openStaffChannel(viewer: StaffChannel['viewer']): StaffChannel {
  const never = Number.NEGATIVE_INFINITY;
  return { viewer, members: new Set(), sent: null, last: null, sentAt: never, refreshedAt: never };
}

/** Sends what is new; gives true when that has to wait for the next delivery. */
export function deliverToStaff(
  channel: StaffChannel,
  round: Round,
  version: number,
  now: number,
  patience: number,
): boolean {
  const { last, viewer, members } = channel;
  if (members.size === 0 || last === round) return false;
  const teams = round.teams.length;
  const isDue = now - channel.refreshedAt >= patience * (refreshMs.least + refreshMs.perTeam * teams);
  const refresh = round.stage !== 'running' || isDue;
  if (last && !refresh && isCalm(last, round, viewer.as)) return false;
  const least = patience * (leastMs[viewer.as] + perTeamMs[viewer.as] * teams);
  if (now - channel.sentAt < least && last?.stage === round.stage) return true;
  update(channel, round, version, refresh, now);
  return false;
}

function update(channel: StaffChannel, round: Round, version: number, refresh: boolean, now: number): void {
  const { viewer, sent } = channel;
  const shown: Record<string, unknown> = { ...view(round, viewer) };
  const changes = news(sent ?? {}, shown, refresh ? {} : moving[viewer.as]);
  channel.last = round;
  if (refresh) channel.refreshedAt = now;
  if (changes.length === 0) return;
  channel.sentAt = now;
  channel.sent = { ...sent };
  for (const [key] of changes) channel.sent[key] = shown[key];
  const clock = changeBetween(sent?.clock, shown.clock);
  const told = new Map([...changes, ...(clock ? [['clock', clock] as const] : [])]);
  if (clock) channel.sent.clock = shown.clock;
  const change: Change = ['k', Object.fromEntries(told)];
  const frame = frameOf('view-change', JSON.stringify({ version, roundId: round.id, ...withShared(change) }));
  for (const socket of channel.members) write(socket, frame);
}

type Numbers = Readonly<Record<string, Moving>>;

function news(
  sent: Record<string, unknown>,
  shown: Record<string, unknown>,
  calm: Numbers,
): [string, Change][] {
  return Object.entries(shown).flatMap(([key, value]): [string, Change][] => {
    if (!(key in sent)) return [[key, ['=', value]]];
    const change = changeBetween(sent[key], value);
    return change && !isOnlyMoving(change, calm[key]) ? [[key, change]] : [];
  });
}

/** Whether nothing has changed but numbers that move, and the time; what time alone changes is told with the next refresh. */
function isCalm(before: Round, now: Round, as: keyof typeof worldKeys): boolean {
  if (!isSameFrame(before, now)) return false;
  if (rateOf(before) !== rateOf(now) || goingOf(before) !== goingOf(now)) return false;
  return now.teams.every((team, i) => isCalmTeam(before.teams[i], team, worldKeys[as]));
}

function isCalmTeam(before: Team | undefined, now: Team, keys: readonly (keyof World)[]): boolean {
  if (before === now) return true;
  return (
    before !== undefined &&
    before.seats === now.seats &&
    before.ballot === now.ballot &&
    before.chat === now.chat &&
    before.drafts === now.drafts &&
    before.priorities === now.priorities &&
    changedKeys(before.world, now.world, keys).size === 0
  );
}

/** Somebody who comes sees the whole of it; first the others are brought to this moment, so that all have seen the same. */
export function takeInStaff(
  channel: StaffChannel,
  round: Round,
  version: number,
  socket: Outlet,
  now: number,
): void {
  if (channel.last !== round || channel.sent === null) update(channel, round, version, true, now);
  write(socket, frameOf('view', JSON.stringify({ version, view: channel.sent })));
  channel.members.add(socket);
}
