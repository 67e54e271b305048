import { can, type Rights } from '@/wire/permissions';
import type { DoorRejection } from '@/wire/refusals';
import { personIn, rightsOfAccounts } from '../workshops/access';
import type { Game } from './game';
import { signOff } from './publisher';
import type { Session } from './session';
import type { GameSocket } from './sockets';

/**
 * Whether the staff behind a connection still are what they were when it was opened, or why not: somebody may have been
 * sent away, have signed out, or own the workshop no longer.
 */
export async function standingOf(
  game: Pick<Game, 'db' | 'clock'>,
  { workshopId, userId, hasAccount, rights, signInId }: Session<'instructor' | 'observer'>,
): Promise<'stands' | 'signed-out' | 'access-revoked'> {
  if (signInId !== null && !(await openSignIns(game, [signInId])).has(signInId)) return 'signed-out';
  const asker = hasAccount ? { userId } : { colleagueId: userId };
  const person = await personIn(game.db, { workshopId }, asker);
  return person?.rights === rights ? 'stands' : 'access-revoked';
}

/** Cuts every connection of somebody who was sent away, whichever round it is at. Returns when they are told. */
export function cutConnectionsOf(game: Game, userId: string, code: DoorRejection): void {
  for (const socket of game.io.sockets.sockets.values()) {
    if (staffIdOf(socket.data.session) === userId) cut(game, socket, code);
  }
}

type StaffConnection = {
  socket: GameSocket;
  session: Session<'instructor' | 'observer'> | Session<'impersonation'>;
};

/**
 * Cuts connections whose sign-in is over, or whose rights are others now: taken back, not shared any more, or another role.
 * Asked of the records in a handful of queries, however many connections there are.
 */
export async function cutStale(game: Game): Promise<void> {
  const connections = [...game.io.sockets.sockets.values()].flatMap((socket) => {
    const { session } = socket.data;
    return session && isStaff(session) ? [{ socket, session }] : [];
  });
  if (connections.length === 0) return;
  const signIns = connections.flatMap(({ session: { signInId } }) => signInId ?? []);
  const [open, revoked, changed] = await Promise.all([
    openSignIns(game, signIns),
    revokedIds(
      game,
      connections.map(({ session }) => staffIdOf(session) ?? ''),
    ),
    withOtherRights(game, connections),
  ]);
  for (const { socket, session } of connections) {
    const isGone = revoked.has(staffIdOf(session) ?? '') || changed.has(socket);
    if (session.signInId !== null && !open.has(session.signInId)) cut(game, socket, 'signed-out');
    else if (isGone) cut(game, socket, 'access-revoked');
  }
}

/** Connections of people with an account whose role or share is another one than when they came. */
async function withOtherRights({ db }: Game, connections: StaffConnection[]): Promise<Set<GameSocket>> {
  const accounts = connections.filter(({ session }) => session.hasAccount);
  if (accounts.length === 0) return new Set();
  const now = await rightsOfAccounts(
    db,
    accounts.map(({ session }) => ({
      userId: staffIdOf(session) ?? '',
      workshopId: session.workshopId,
    })),
  );
  const stands = (rights: Rights | null, session: StaffConnection['session']) =>
    rights !== null && ('rights' in session ? rights === session.rights : can(rights, 'run-round'));
  return new Set(
    accounts.flatMap(({ socket, session }, i) => (stands(now[i] ?? null, session) ? [] : [socket])),
  );
}

function cut(game: Game, socket: GameSocket, code: DoorRejection): void {
  game.publisher.detach(socket);
  socket.data.session = { as: 'guest' };
  socket.data.cutOff = code;
  signOff(socket, code);
}

function isStaff(session: Session): session is StaffConnection['session'] {
  return 'userId' in session || 'viewerId' in session;
}

function staffIdOf(session: Session | undefined): string | undefined {
  if (!session) return undefined;
  return 'userId' in session ? session.userId : 'viewerId' in session ? session.viewerId : undefined;
}

async function openSignIns({ db, clock }: Pick<Game, 'db' | 'clock'>, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const where = { id: { in: ids }, expiresAt: { gt: new Date(clock.wall()) } };
  const rows = await db.session.findMany({ where, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

async function revokedIds({ db }: Game, ids: string[]): Promise<Set<string>> {
  const where = { id: { in: ids }, revokedAt: { not: null } };
  const rows = await db.colleague.findMany({ where, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
