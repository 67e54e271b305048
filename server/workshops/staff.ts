import { randomUUID } from 'node:crypto';
import type { Prisma } from '@/generated/prisma/client';
import { dayMs } from '@/wire/limits';
import type { InvitedRights } from '@/wire/permissions';
import { hashToken, newToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';
import { rightsOf, storedRights } from './access';

/** How long an invitation stands open when nobody says otherwise. */
export const invitationDays = 7;
/** Ms that a hand-over link stays valid: it is for somebody who is in the room. */
const handOverMs = 15 * 60_000;
/** The most people beside the trainer: a link can be opened again and again. */
export const mostColleagues = 60;

export type NewInvitation = {
  workshopId: string;
  rights: InvitedRights;
  /** whoever opens it becomes the host; such a link works once and for a quarter of an hour */
  handsOver: boolean;
  /** epoch ms */
  now: number;
};

/** Makes an invitation. The token is given here and never again: only its hash is kept. */
export async function makeInvitation(db: DbOrTransaction, given: NewInvitation) {
  const { workshopId, rights, handsOver, now } = given;
  const [id, token] = [randomUUID(), newToken()];
  const expiresAt = new Date(now + (handsOver ? handOverMs : invitationDays * dayMs));
  const data = { id, workshopId, rights: storedRights(rights), handsOver, expiresAt };
  await db.invitation.create({ data: { ...data, tokenHash: hashToken(token) } });
  return { id, token, expiresAt: expiresAt.getTime() };
}

export type OpenInvitation = {
  id: string;
  workshopId: string;
  rights: InvitedRights;
  handsOver: boolean;
};

/** The open invitation of this token; else the refusal. */
export async function openInvitation(
  db: DbOrTransaction,
  token: string,
  now: number,
): Promise<OpenInvitation | 'unknown-invitation' | 'invitation-over'> {
  const found = await db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { workshop: { select: { deletedAt: true } } },
  });
  if (!found || found.workshop.deletedAt) return 'unknown-invitation';
  const used = found.handsOver && found.usedAt;
  if (found.revokedAt || used || found.expiresAt.getTime() < now) return 'invitation-over';
  const { id, workshopId, handsOver } = found;
  return { id, workshopId, rights: rightsOf(found.rights), handsOver };
}

/** `key` becomes the token of the colleague's device: the same one again is the same request. `now` is epoch ms. */
export type Acceptance = { token: string; name: string; key: string; now: number };

/**
 * Makes whoever opened the invitation a colleague; with a link that hands over, the host too. The same request again gives
 * the same colleague, under the name that it asks for now.
 */
export async function acceptInvitation(db: Db, { token, name, key, now }: Acceptance) {
  return db.$transaction(async (tx) => {
    // Two at the same moment wait for each other here.
    await tx.$queryRaw`SELECT id FROM invitation WHERE token_hash = ${hashToken(token)} FOR UPDATE`;
    const before = await colleagueByToken(tx, key);
    if (before === 'revoked') return 'invitation-over';
    if (before) {
      if (before.name !== name) await tx.colleague.update({ where: { id: before.id }, data: { name } });
      return { colleagueId: before.id, workshopId: before.workshopId, rights: before.rights, token: key };
    }
    const invitation = await openInvitation(tx, token, now);
    if (typeof invitation === 'string') return invitation;
    const { id: invitationId, workshopId, rights, handsOver } = invitation;
    if ((await tx.colleague.count({ where: { workshopId, revokedAt: null } })) >= mostColleagues)
      return 'too-many-tries';
    await tx.invitation.update({ where: { id: invitationId }, data: { usedAt: new Date(now) } });
    const id = randomUUID();
    const data = { id, workshopId, rights: storedRights(rights), name, tokenHash: hashToken(key) };
    await tx.colleague.create({ data });
    if (handsOver) await setHost(tx, workshopId, id);
    return { colleagueId: id, workshopId, rights, token: key };
  });
}

/** The colleague whose device holds this token, with the workshop; undefined for nobody, `'revoked'` for one sent away. */
export async function colleagueByToken(db: DbOrTransaction, token: string) {
  const found = await db.colleague.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!found) return undefined;
  if (found.revokedAt) return 'revoked' as const;
  const { id, workshopId, name, rights } = found;
  return { id, workshopId, name, rights: rightsOf(rights) };
}

/** Everybody who came by an invitation and was not sent away, in order of arrival. */
export async function colleaguesOf(db: DbOrTransaction, workshopId: string) {
  const rows = await db.colleague.findMany({
    where: { workshopId, revokedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, rights: true },
  });
  return rows.map(({ id, name, rights }) => ({ id, name, rights: rightsOf(rights) }));
}

/** Invitations that still stand open, newest first; times are epoch ms. */
export async function invitationsOf(db: DbOrTransaction, workshopId: string, now: number) {
  const rows = await db.invitation.findMany({
    where: { workshopId, revokedAt: null, expiresAt: { gt: new Date(now) } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, rights: true, handsOver: true, expiresAt: true, usedAt: true },
  });
  return rows
    .filter(({ handsOver, usedAt }) => !handsOver || !usedAt)
    .map(({ id, rights, handsOver, expiresAt }) => ({
      id,
      rights: rightsOf(rights),
      handsOver,
      expiresAt: expiresAt.getTime(),
    }));
}

/** Takes an invitation back: its link opens nothing more; who came by it stays. */
export async function withdrawInvitation(db: DbOrTransaction, workshopId: string, id: string): Promise<void> {
  await db.invitation.updateMany({
    where: { id, workshopId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

/**
 * Takes a colleague's rights back, or somebody's with an account for whom the workshop was shared, and every link that stands
 * open; if they were the host, the owner is the host again. Gives false when there is no such colleague.
 */
export async function sendAway(db: Db, workshopId: string, id: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.colleague.updateMany({
      where: { id, workshopId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    const shares = await tx.workshopShare.deleteMany({ where: { workshopId, userId: id } });
    if (count + shares.count === 0) return false;
    await withdrawLinks(tx, { id: workshopId });
    await tx.workshop.updateMany({ where: { id: workshopId, hostId: id }, data: { hostId: null } });
    return true;
  });
}

/**
 * Takes back every link to the staff of these workshops that stands open. Whoever loses access may hold one: the link they
 * came by, or one that they made. Who came by one of them stays.
 */
export async function withdrawLinks(db: DbOrTransaction, workshop: Prisma.WorkshopWhereInput): Promise<void> {
  await db.invitation.updateMany({ where: { workshop, revokedAt: null }, data: { revokedAt: new Date() } });
}

/** Sets the host from now on; null is the owner. Links by which the one before would have handed over are over. */
export async function setHost(db: DbOrTransaction, workshopId: string, hostId: string | null): Promise<void> {
  await db.invitation.updateMany({
    where: { workshopId, handsOver: true, usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  await db.workshop.update({ where: { id: workshopId }, data: { hostId } });
}
