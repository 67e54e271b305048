import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@/wire/audit-actions';
import { gradeChoices, type PlatformForm } from '@/wire/forms/platform';
import { roleMay } from '@/wire/staff-roles';
import { nameOrder } from '@/words/name-order';
import { type AuditLine, addAuditLine } from '../accounts/audit';
import type { Db, DbOrTransaction } from '../database/db';
import { frameOrigins } from '../host/frame-origins';

/** A registered learning platform; what the owner may change of it is a `PlatformForm`. */
export type Platform = PlatformForm & { id: string };

export type PlatformRefusal = 'no-such-platform' | 'platform-known' | 'no-such-trainer';
/** All platforms, by name. */
export async function platformsOf(db: DbOrTransaction): Promise<Platform[]> {
  return (await db.learningPlatform.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(platformIn);
}

/** The platform that says it is this issuer; a client id decides where an issuer has several, as clouds do. */
export async function platformOfIssuer(
  db: DbOrTransaction,
  issuer: string,
  clientId: string | undefined,
): Promise<Platform | undefined> {
  const where = { issuer, ...(clientId !== undefined && { clientId }) };
  const [found, another] = await db.learningPlatform.findMany({ where, take: 2 });
  return found && !another ? platformIn(found) : undefined;
}

/** A platform by its id; undefined where it has been removed. */
export async function platformById(db: DbOrTransaction, id: string): Promise<Platform | undefined> {
  const found = await db.learningPlatform.findUnique({ where: { id } });
  return found ? platformIn(found) : undefined;
}

/** Registers a platform. */
export async function addPlatform(
  db: Db,
  actor: AuditLine['actor'],
  form: PlatformForm,
): Promise<{ id: string } | PlatformRefusal> {
  const refused = await refusedForm(db, form);
  if (refused) return refused;
  const id = randomUUID();
  await db.$transaction(async (tx) => {
    await tx.learningPlatform.create({ data: { ...form, id } });
    await noted(tx, actor, 'platform-added', form.name);
  });
  await refreshFrames(db);
  return { id };
}

/** Changes all of a platform but what people have done through it. */
export async function changePlatform(
  db: Db,
  actor: AuditLine['actor'],
  id: string,
  form: PlatformForm,
): Promise<'changed' | PlatformRefusal> {
  const refused = await refusedForm(db, form, id);
  if (refused) return refused;
  const changed = await db.$transaction(async (tx) => {
    const { count } = await tx.learningPlatform.updateMany({ where: { id }, data: form });
    if (count > 0) await noted(tx, actor, 'platform-changed', form.name);
    return count > 0;
  });
  await refreshFrames(db);
  return changed ? 'changed' : 'no-such-platform';
}

/** Removes a platform: nobody comes from it any more, and no grade goes to it. Homework and results stay. */
export async function removePlatform(
  db: Db,
  actor: AuditLine['actor'],
  id: string,
): Promise<'changed' | 'no-such-platform'> {
  const removed = await db.$transaction(async (tx) => {
    const found = await tx.learningPlatform.findUnique({ where: { id }, select: { name: true } });
    if (!found) return false;
    await tx.learningPlatform.delete({ where: { id } });
    await noted(tx, actor, 'platform-removed', found.name);
    return true;
  });
  await refreshFrames(db);
  return removed ? 'changed' : 'no-such-platform';
}

/** Where pages of this platform are: only they may show the game in a frame, and only there it is asked for anything. */
export function originsOf({ issuer, authUrl, tokenUrl, jwksUrl, origins }: Platform): string[] {
  return [...new Set([issuer, authUrl, tokenUrl, jwksUrl, ...origins].map((one) => new URL(one).origin))];
}

/** Whether an address is one of this platform's own. */
export function isOfPlatform(platform: Platform, address: string): boolean {
  return URL.canParse(address) && originsOf(platform).includes(new URL(address).origin);
}

/** Tells this process's door which pages may show the game in a frame. */
export async function refreshFrames(db: DbOrTransaction): Promise<void> {
  frameOrigins.set((await platformsOf(db)).flatMap(originsOf));
}

/** Writes into the audit list. */
function noted(
  db: DbOrTransaction,
  actor: AuditLine['actor'],
  action: AuditAction,
  subject: string,
): Promise<void> {
  return addAuditLine(db, { actor, action, subject });
}

async function refusedForm(
  db: DbOrTransaction,
  { issuer, clientId, trainerId }: PlatformForm,
  id?: string,
): Promise<PlatformRefusal | undefined> {
  const same = await db.learningPlatform.findUnique({ where: { issuer_clientId: { issuer, clientId } } });
  if (same && same.id !== id) return 'platform-known';
  return trainerId !== null && !(await trainerOf(db, { trainerId })) ? 'no-such-trainer' : undefined;
}

/** The account in whose name a platform's instructors choose; undefined where there is none, or it may no longer. */
export async function trainerOf(
  db: DbOrTransaction,
  { trainerId }: Pick<Platform, 'trainerId'>,
): Promise<{ id: string; name: string } | undefined> {
  if (trainerId === null) return undefined;
  const found = await db.user.findUnique({
    where: { id: trainerId },
    select: { id: true, name: true, role: true },
  });
  return found && roleMay(found.role, 'create-workshops') ? { id: found.id, name: found.name } : undefined;
}

type Row = NonNullable<Awaited<ReturnType<Db['learningPlatform']['findFirst']>>>;

function platformIn({ createdAt: _, gradeOf, ...row }: Row): Platform {
  return { ...row, gradeOf: gradeChoices.find((one) => one === gradeOf) ?? 'best' };
}

/** Who may be named as the one for whom a platform's instructors choose, by name as a language sorts. */
export async function choosersFor(
  db: DbOrTransaction,
  language: string,
): Promise<{ id: string; name: string }[]> {
  const order = nameOrder(language);
  const people = await db.user.findMany({ select: { id: true, name: true, role: true } });
  people.sort((a, b) => order(a.name, b.name));
  return people.filter(({ role }) => roleMay(role, 'create-workshops')).map(({ id, name }) => ({ id, name }));
}
