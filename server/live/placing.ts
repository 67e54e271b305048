import type { FeedPosition } from '@/wire/credentials';
import type { DoorRejection } from '@/wire/refusals';
import type { Outlet } from './frame';
import { type Listening, nowIn, peopleIn, type Room } from './room';
import { openStaffChannel, type StaffChannel, takeInStaff } from './staff-channel';
import { openTeamChannel, type TeamChannel, takeIn, takeOut } from './team-channel';

/**
 * Puts a connection among those who see the same and sends it the whole of what they see, unless it sits there already.
 * Gives why it has to go, where there is nothing that it may see (any more).
 */
export function place<Socket extends Outlet>(
  room: Room<Socket>,
  socket: Socket,
  at: number,
  position: FeedPosition | undefined,
): DoorRejection | undefined {
  const listening = room.listeners.get(socket);
  if (!listening) return undefined;
  const { session } = listening;
  if ('seatId' in session)
    return placeAtSeat(room, socket, listening, { seatId: session.seatId, at, position });
  if (listening.place) return undefined;
  const { as, language } = session;
  const channel = staffChannel(room, { as, language });
  takeInStaff(channel, room.snapshot.round, room.snapshot.version, socket, at);
  listening.place = { of: 'staff', channel };
  return undefined;
}

type Places = Omit<Room, 'listeners' | 'ofSeats'>;
type AtSeat = { seatId: string; at: number; position: FeedPosition | undefined };

function placeAtSeat(
  room: Places,
  socket: Outlet,
  listening: Listening,
  { seatId, at, position }: AtSeat,
): DoorRejection | undefined {
  const { round } = room.snapshot;
  // Nobody looks through a person's eyes any more once the round is in works-council mode.
  const isOver = listening.session.as === 'impersonation' && Boolean(round.settings.worksCouncil);
  const found = isOver ? undefined : peopleIn(round).seats.get(seatId);
  if (!found) {
    unplace(room, socket, listening);
    return isOver ? 'team-figures-only' : 'seat-removed';
  }
  const { team, seat } = found;
  if (sitsAt(listening, team.id, seat)) return undefined;
  unplace(room, socket, listening);
  const channel = teamChannel(room, team.id, seat.language);
  const group = takeIn(channel, team, nowIn(room, seat.language, at), {
    socket,
    roles: seat.roles,
    position,
  });
  listening.place = { of: 'team', channel, group };
  return undefined;
}

function sitsAt(
  { place: at }: Listening,
  teamId: string,
  seat: { language: string; roles: readonly string[] },
): boolean {
  return (
    at?.of === 'team' &&
    at.channel.teamId === teamId &&
    at.channel.language === seat.language &&
    at.group.roles.join() === seat.roles.join()
  );
}

function teamChannel({ teams }: Places, teamId: string, language: string): TeamChannel {
  const key = `${teamId} ${language}`;
  const channel = teams.get(key) ?? openTeamChannel(teamId, language);
  teams.set(key, channel);
  return channel;
}

function staffChannel({ staff }: Places, viewer: StaffChannel['viewer']): StaffChannel {
  const key = `${viewer.as} ${viewer.language}`;
  const channel = staff.get(key) ?? openStaffChannel(viewer);
  staff.set(key, channel);
  return channel;
}

/** Takes a connection away from where it sits; a place that nobody sits at is forgotten. */
export function unplace({ teams, staff }: Places, socket: Outlet, listening: Listening): void {
  const { place: at } = listening;
  listening.place = null;
  if (at?.of === 'team') {
    takeOut(at.channel, at.group, socket);
    if (at.channel.groups.size === 0) teams.delete(`${at.channel.teamId} ${at.channel.language}`);
  }
  if (at?.of === 'staff') {
    at.channel.members.delete(socket);
    const { as, language } = at.channel.viewer;
    if (at.channel.members.size === 0) staff.delete(`${as} ${language}`);
  }
}
