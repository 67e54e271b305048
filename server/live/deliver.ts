import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import type { Round, Team } from '@/engine/round';
import { view } from '@/engine/view';
import type { View } from '@/engine/view/any-view';
import { feedSince } from '@/engine/view/feed';
import type { Snapshot } from '../rounds/turn';
import { changedParts, type SentParts } from './changed-parts';
import type { GameServer, GameSocket } from './sockets';
import type { ViewKey } from './view-key';

/** An audience with its connections and what they have been sent. */
export type AudienceChannel = {
  audience: ViewKey;
  members: Set<GameSocket>;
  /** empty: the next delivery sends everything */
  sent: SentParts;
  /** the version that the last newcomer saw; nothing older is sent any more */
  from: number;
  sentAt: number;
  refreshedAt: number;
  /** what the last look was at: nothing new to say while it is the same */
  seen: Seen | null;
  /** the last line of the feed that was sent to all */
  feedN: number;
};

type Seen = { round: Round; team: Team | undefined; second: number };

/** Ms between two updates of the numbers that move all the time. */
const refreshMs = { player: 5000, instructor: 2000, observer: 2000, projector: 2000 };
/** The least ms between two updates, and the ms that each team adds: a console shows all teams. */
const leastMs = { player: 0, instructor: 150, observer: 250, projector: 250 };
const perTeamMs = { player: 0, instructor: 15, observer: 15, projector: 0 };
/** Ms of delivering after which other work of the process gets its turn. */
const stretchMs = 8;

/** Sends each channel what is new for it. Gives true when some of it has to wait for the next delivery. */
export async function deliver(
  io: GameServer,
  channels: Iterable<AudienceChannel>,
  snapshot: Snapshot,
  now: () => number,
) {
  let putOff = false;
  let begun = now();
  for (const channel of channels) {
    if (now() - begun > stretchMs) {
      await nextTurnOfTheLoop();
      begun = now();
    }
    putOff = deliverTo(io, channel, snapshot, now()) || putOff;
  }
  return putOff;
}

function deliverTo(io: GameServer, channel: AudienceChannel, snapshot: Snapshot, now: number): boolean {
  const { round } = snapshot;
  const { as } = channel.audience.viewer;
  const before = channel.seen;
  const here = seenNow(round, channel);
  if (snapshot.version < channel.from) return true;
  if (channel.members.size === 0 || (before && isSame(before, here))) return false;
  const least = leastMs[as] + perTeamMs[as] * round.teams.length;
  if (now - channel.sentAt < least && before?.round.stage === round.stage) return true;
  channel.seen = here;
  const shown = view(round, channel.audience.viewer);
  if (!shown) return false;
  const refresh = round.stage !== 'running' || now - channel.refreshedAt >= refreshMs[as];
  const changed = changedParts(shown, channel.sent, refresh);
  if (refresh) channel.refreshedAt = now;
  const everybody = io.to([...channel.members].map((socket) => socket.id));
  const { version } = snapshot;
  if (changed) {
    everybody.emit('view-parts', { version, roundId: round.id, ...changed });
    channel.sentAt = now;
  } else if (before?.second !== here.second) everybody.volatile.emit('tick', tickOf(snapshot, shown));
  const items = newItems(round, channel);
  if (items.length > 0)
    everybody.emit('feed', { feedId: channel.audience.feedId ?? '', reset: false, items });
  return false;
}

function seenNow(round: Round, { audience: { viewer } }: AudienceChannel): Seen {
  const team = viewer.as === 'player' ? round.teams.find((one) => one.id === viewer.teamId) : undefined;
  return { round, team, second: Math.floor(round.p / 1000) };
}

/** A player's view is made of the round's frame and the own team alone (all teams only while the ranking is shown). */
function isSame(before: Seen, now: Seen): boolean {
  if (before.round === now.round) return true;
  const [a, b] = [before.round, now.round];
  const sameFrame =
    a.stage === b.stage && a.blank === b.blank && a.rewinds === b.rewinds && a.settings === b.settings;
  if (!sameFrame || before.second !== now.second) return false;
  if (now.team === undefined || b.settings.ranking) return a.teams === b.teams;
  return (
    before.team === now.team && a.teams.every((team, i) => team.seats.length === b.teams[i]?.seats.length)
  );
}

function newItems(round: Round, channel: AudienceChannel) {
  const { viewer } = channel.audience;
  if (viewer.as !== 'player') return [];
  const items = feedSince(round, viewer.teamId, viewer.language, channel.feedN, viewer.roles);
  channel.feedN = feedLength(round, viewer.teamId);
  return items;
}

/** What a team can read so far: nothing in a lobby, also when its feed has begun in another round. */
export function feedLength(round: Round, teamId: string): number {
  if (round.stage === 'lobby') return 0;
  return round.teams.find((team) => team.id === teamId)?.world.feed.length ?? 0;
}

/** The clock and the numbers that move, for an audience whose view is otherwise the same. */
function tickOf({ version, round }: Snapshot, shown: View) {
  const player = shown.kind === 'player' ? shown : undefined;
  return {
    version,
    p: round.p,
    rate: shown.clock.rate,
    minute: shown.clock.minute,
    overall: player?.reputation.overall ?? null,
    mentions: player?.listening.mentions.at(-1) ?? null,
  };
}
