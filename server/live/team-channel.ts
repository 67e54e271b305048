import type { Round, Team } from '@/engine/round';
import { feedSince, isForAll } from '@/engine/view/feed';
import type { Role } from '@/engine/vocabulary';
import type { FeedPosition } from '@/wire/credentials';
import type { ClockTold } from './clock-told';
import { type Frame, frameOf, type Outlet, write } from './frame';
import { type Group, seenBy, type Telling, updateOf, wholeOf } from './group';
import { type Making, makeForTeam, nothingMade } from './player-making';
import { feedIdOf } from './session';

/** A team's connections in one language: what they see is made once, and goes to those with the same roles in the same bytes. */
export type TeamChannel = {
  teamId: string;
  language: string;
  making: Making;
  groups: Map<string, Group>;
  /** the team as it was looked at last, and what concerned all teams then */
  last: { team: Team; turn: number; clock: ClockTold } | null;
  /** which one of the times for a refresh has been used, and whether the last look was one */
  refresh: { turn: number; isFresh: boolean };
  /** the last line of the feed that was sent */
  feedN: number;
};

/** A round as it is to be told, with what was made for everybody who reads the language. */
export type Now = {
  round: Round;
  version: number;
  making: Making;
  clock: ClockTold;
  /** another one as soon as something has changed that concerns every team, but for the time */
  turn: number;
};

/** A channel for those of a team who read the same language; nothing has been sent on it. */
export function openTeamChannel(teamId: string, language: string): TeamChannel {
  const nothing = { making: nothingMade(), groups: new Map(), last: null, feedN: 0 };
  return { teamId, language, ...nothing, refresh: { turn: 0, isFresh: false } };
}

/** Ms between two updates of the numbers that move all the time; teams take turns in it. */
const refreshMs = 5000;

/** Sends everybody in the channel what is new for them; when it is time, or play stands, the numbers that move as well. */
export function deliverToTeam(
  channel: TeamChannel,
  team: Team,
  now: Now,
  at: number,
  patience: number,
): void {
  const turn = Math.floor((at + ((team.index * 1009) % refreshMs)) / (refreshMs * patience));
  deliver(channel, team, now, now.round.stage !== 'running' || turn !== channel.refresh.turn);
  channel.refresh.turn = turn;
}

function deliver(channel: TeamChannel, team: Team, now: Now, refresh: boolean): void {
  const { groups, language } = channel;
  if (isTold(channel, team, now, refresh)) return;
  channel.last = { team, turn: now.turn, clock: now.clock };
  channel.refresh.isFresh = refresh;
  make(channel, team, now, refresh);
  const frames = new Map<string, Frame>();
  for (const group of groups.values()) {
    const frame = updateOf(group, seenBy(now.round, team, group, language), telling(channel, now), frames);
    if (frame) for (const socket of group.members) write(socket, frame);
  }
  deliverFeed(channel, now.round, team);
}

/** What others do is none of this team's business, unless it concerns all. */
function isTold(
  { last, refresh: { isFresh } }: TeamChannel,
  team: Team,
  { turn, clock }: Now,
  refresh: boolean,
): boolean {
  return last?.team === team && last.turn === turn && (!refresh || (isFresh && last.clock === clock));
}

function make({ making, language, groups }: TeamChannel, team: Team, { round }: Now, refresh: boolean): void {
  const roles = [...groups.values()].map((group) => group.roles);
  makeForTeam(making, { round, team, world: team.world, language }, roles, refresh);
}

function telling(
  { making, refresh: { isFresh } }: TeamChannel,
  { version, making: round, clock }: Now,
): Telling {
  return { version, round, team: making, clock, refresh: isFresh };
}

/** The lines of the feed that are new: for all in the same bytes, unless one of them isn't for everybody. */
function deliverFeed(channel: TeamChannel, round: Round, team: Team): void {
  const { groups, feedN } = channel;
  channel.feedN = feedLength(round, team);
  if (afresh(channel, round, team) || channel.feedN <= feedN) return;
  const forAll = isForAll(round, team, feedN);
  let shared: string | undefined;
  for (const { roles, feedId, members } of groups.values()) {
    shared = forAll && shared !== undefined ? shared : itemsJson(channel, round, feedN, roles);
    if (shared === '[]') continue;
    const frame = feedFrame(feedId, false, shared);
    for (const socket of members) write(socket, frame);
  }
}

/** A rewind, and a further channel, make another feed of it: everybody reads it from its first line. */
function afresh(channel: TeamChannel, round: Round, team: Team): boolean {
  let isOther = false;
  for (const group of channel.groups.values()) {
    const feedId = feedIdOf(round, team, group.roles, channel.language);
    if (feedId === group.feedId) continue;
    group.feedId = feedId;
    isOther = true;
    const frame = feedFrame(feedId, true, itemsJson(channel, round, 0, group.roles));
    for (const socket of group.members) write(socket, frame);
  }
  return isOther;
}

function itemsJson(
  { teamId, language }: TeamChannel,
  round: Round,
  n: number,
  roles: readonly Role[],
): string {
  return JSON.stringify(feedSince(round, teamId, language, n, roles));
}

function feedFrame(feedId: string, reset: boolean, items: string): Frame {
  return frameOf('feed', `{"feedId":${JSON.stringify(feedId)},"reset":${reset},"items":${items}}`);
}

/** What a team can read so far: nothing in a lobby, also when its feed has begun in another round. */
function feedLength({ stage }: Round, { world }: Team): number {
  return stage === 'lobby' ? 0 : world.feed.length;
}

type Newcomer = { socket: Outlet; roles: readonly Role[]; position: FeedPosition | undefined };

/**
 * Puts a connection into the group with its roles. First the others are brought to this moment, so that what they are told
 * next is the same for all.
 */
export function takeIn(channel: TeamChannel, team: Team, now: Now, newcomer: Newcomer): Group {
  deliver(channel, team, now, true);
  const { socket, roles, position } = newcomer;
  const key = roles.join();
  const known = channel.groups.get(key);
  const feedId = feedIdOf(now.round, team, roles, channel.language);
  const group = known ?? { roles, feedId, members: new Set(), sent: new Map(), clock: { era: 0, moved: '' } };
  channel.groups.set(key, group);
  if (!known) make(channel, team, now, false);
  const seen = seenBy(now.round, team, group, channel.language);
  write(socket, wholeOf(group, seen, telling(channel, now)));
  group.members.add(socket);
  catchUp(channel, now.round, group, socket, position);
  return group;
}

/** The lines of the feed that a connection has not got; all of them when it was reading another feed. */
function catchUp(
  channel: TeamChannel,
  round: Round,
  { feedId, roles }: Group,
  socket: Outlet,
  position: FeedPosition | undefined,
): void {
  const reset = position?.feedId !== feedId;
  const items = itemsJson(channel, round, reset ? 0 : position.n, roles);
  if (reset || items !== '[]') write(socket, feedFrame(feedId, reset, items));
}

/** Takes a connection out; what is made for nobody any more is forgotten. */
export function takeOut(channel: TeamChannel, group: Group, socket: Outlet): void {
  group.members.delete(socket);
  if (group.members.size === 0) channel.groups.delete(group.roles.join());
}
