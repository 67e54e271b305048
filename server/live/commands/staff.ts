import { nameGiven } from '@/engine/names/name';
import { wordsIn } from '@/engine/scenario';
import type { InvitationCard, InvitationLink, StaffGrant } from '@/wire/answers';
import type { Request } from '@/wire/messages';
import { can, permissions, permissionsOf } from '@/wire/permissions';
import type { Ack, Refusal } from '@/wire/refusals';
import { newToken } from '../../accounts/tokens';
import { tokenOfRequest } from '../../workshops/seats';
import {
  acceptInvitation,
  makeInvitation,
  openInvitation,
  sendAway,
  setHost,
  withdrawInvitation,
} from '../../workshops/staff';
import { workshopById } from '../../workshops/workshops';
import { sentElsewhere } from '../elsewhere';
import type { Game } from '../game';
import { tellStaff } from '../identity';
import { baseFor } from '../own-addresses';
import type { Session } from '../session';
import { type GameSocket, refused } from '../sockets';
import { staffOf } from '../staff-present';
import { cutConnectionsOf } from '../standing';

const done: Ack = { ok: true, seq: 0 };

/** What somebody who opened an invitation may know before accepting it. */
export async function lookUpInvitation(
  game: Game,
  socket: GameSocket,
  { token }: Request<'look-up-invitation'>,
): Promise<{ ok: true; invitation: InvitationCard } | Refusal> {
  if (!(await game.limits.entry(game.addressOf(socket)))) return refused('too-many-tries');
  const found = await openInvitation(game.db, token, game.clock.wall());
  if (typeof found === 'string') return refused(found);
  const workshop = await workshopById(game.db, found.workshopId);
  const current = workshop && (await game.rounds.current(workshop.currentRoundId));
  if (workshop && !current) await sentElsewhere(game, socket, workshop.currentRoundId);
  if (!workshop || !current) return refused('try-again');
  const owner = await game.db.user.findUnique({ where: { id: workshop.ownerId }, select: { name: true } });
  const { scenario } = current.round;
  const { rights, handsOver } = found;
  return {
    ok: true,
    invitation: {
      title: workshop.title,
      scenario: wordsIn(scenario, scenario.structure.languages[0] ?? 'en').title,
      invitedBy: owner?.name ?? '',
      rights,
      handsOver,
      can: permissionsOf(rights),
      cannot: permissions.filter((permission) => !can(rights, permission)),
    },
  };
}

/**
 * A name and an open invitation make a colleague. Their device gets the key; a hand-over link makes them the host. The same
 * request again gets the same colleague.
 */
export async function acceptInvitationAsGuest(
  game: Game,
  socket: GameSocket,
  request: Request<'accept-invitation'>,
): Promise<StaffGrant | Refusal> {
  if (!(await game.limits.entry(game.addressOf(socket)))) return refused('too-many-tries');
  const given = nameGiven(request.name);
  if (!given.ok) return refused(given.code);
  const { token, requestId } = request;
  // One device may be invited twice: to each invitation its own key.
  const key = requestId ? tokenOfRequest(game.secret, `${requestId} ${token}`) : newToken();
  const acceptance = { token, key, name: given.name, now: game.clock.wall() };
  const grant = await acceptInvitation(game.db, acceptance);
  if (typeof grant === 'string') return refused(grant);
  await tellWorkshop(game, grant.workshopId);
  return { ok: true, ...grant };
}

/** A link that makes a colleague of whoever opens it. The host may make a hand-over link; other links are the owner's. */
export async function invite(
  game: Game,
  session: Session<'instructor'>,
  { rights, handsOver }: Request<'invite'>,
  socket: GameSocket,
): Promise<InvitationLink | Refusal> {
  if (!handsOver && !can(session.rights, 'invite')) return refused('owner-only');
  if (handsOver && rights !== 'co-instructor') return refused('malformed');
  if (handsOver && !(await mayHandOver(game, session))) return refused('host-only');
  const { workshopId } = session;
  const workshop = await workshopById(game.db, workshopId);
  if (!workshop) return refused('try-again');
  const given = { workshopId, rights, handsOver, now: game.clock.wall() };
  const { id, token, expiresAt } = await makeInvitation(game.db, given);
  await tellStaff(game, session.roundId);
  // Behind `#`: it reaches no server's log and no referrer.
  return { ok: true, id, address: `${baseFor(game, socket, workshop)}/invitation#${token}`, expiresAt };
}

/** Takes an invitation to the staff back; its link opens nothing any more. */
export async function withdraw(
  game: Game,
  session: Session<'instructor'>,
  { invitationId }: Request<'withdraw-invitation'>,
): Promise<Ack> {
  await withdrawInvitation(game.db, session.workshopId, invitationId);
  await tellStaff(game, session.roundId);
  return done;
}

/** Takes a colleague's rights and tells each of their devices so. The rights are gone when this answers. */
export async function sendColleagueAway(
  game: Game,
  session: Session<'instructor'>,
  { colleagueId }: Request<'send-away'>,
): Promise<Ack> {
  if (!(await sendAway(game.db, session.workshopId, colleagueId))) return refused('no-such-colleague');
  cutConnectionsOf(game, colleagueId, 'access-revoked');
  await tellStaff(game, session.roundId);
  return done;
}

/** The host or the owner makes the owner or a co-instructor the host. The round goes on meanwhile. */
export async function handOver(
  game: Game,
  session: Session<'instructor'>,
  { to }: Request<'hand-over'>,
): Promise<Ack> {
  const workshop = await workshopById(game.db, session.workshopId);
  if (!workshop) return refused('try-again');
  const { staff } = await staffOf(game, workshop, session);
  const next = staff.find(({ id }) => id === to);
  if (!next || next.rights === 'observer') return refused('no-such-colleague');
  if (!(await mayHandOver(game, session))) return refused('host-only');
  return makeHost(game, session, to);
}

/** The owner may become the host at any time, a co-instructor only while the host is not connected. */
export async function becomeHost(game: Game, session: Session<'instructor'>): Promise<Ack> {
  const workshop = await workshopById(game.db, session.workshopId);
  if (!workshop) return refused('try-again');
  const { staff, hostId } = await staffOf(game, workshop, session);
  if (hostId === session.userId) return done;
  const isHere = staff.some(({ id, here }) => id === hostId && here);
  if (isHere && !can(session.rights, 'own')) return refused('host-is-here');
  return makeHost(game, session, session.userId);
}

/** Whether this instructor may choose the host: the owner always, others while they are the host. */
async function mayHandOver(game: Game, session: Session<'instructor'>): Promise<boolean> {
  if (can(session.rights, 'own')) return true;
  const workshop = await workshopById(game.db, session.workshopId);
  return workshop?.hostId === session.userId;
}

async function makeHost(
  game: Game,
  { workshopId, roundId }: Session<'instructor'>,
  id: string,
): Promise<Ack> {
  const workshop = await workshopById(game.db, workshopId);
  await setHost(game.db, workshopId, id === workshop?.ownerId ? null : id);
  await tellStaff(game, roundId);
  return done;
}

async function tellWorkshop(game: Game, workshopId: string): Promise<void> {
  const workshop = await workshopById(game.db, workshopId);
  if (workshop) await tellStaff(game, workshop.currentRoundId);
}
