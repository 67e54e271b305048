import { addAuditLine } from '../accounts/audit';
import type { Db } from '../database/db';
import { ledBy, type StaffAccount } from './access';
import { withdrawLinks } from './staff';

type Asking = { id: string; by: StaffAccount & { name: string } };
type SharingRefusal = 'no-such-workshop' | 'no-such-person';

/** Opens a workshop to exactly these people of the organisation; what each may do in it follows from their role. */
export async function shareWorkshop(
  db: Db,
  { id, by }: Asking,
  people: readonly string[],
): Promise<'changed' | SharingRefusal> {
  return db.$transaction(async (tx) => {
    const workshop = await tx.workshop.findFirst({ where: { id, ...ledBy(by), deletedAt: null } });
    if (!workshop) return 'no-such-workshop';
    const wanted = [...new Set(people)].filter((one) => one !== workshop.ownerId);
    const known = await tx.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
    if (known.length < wanted.length) return 'no-such-person';
    const gone = await tx.workshopShare.deleteMany({
      where: { workshopId: id, userId: { notIn: wanted } },
    });
    if (gone.count > 0) await withdrawLinks(tx, { id });
    const rows = wanted.map((userId) => ({ workshopId: id, userId }));
    await tx.workshopShare.createMany({ data: rows, skipDuplicates: true });
    const names = known.map(({ name }) => name).join(', ');
    const subject = names ? `${workshop.title}: ${names}` : workshop.title;
    await addAuditLine(tx, { actor: by, action: 'workshop-shared', subject });
    return 'changed';
  });
}

/** Gives a workshop to another trainer or owner; whoever gave it keeps access as a co-instructor would have. */
export async function giveWorkshop(
  db: Db,
  { id, by }: Asking,
  to: string,
): Promise<'changed' | SharingRefusal> {
  return db.$transaction(async (tx) => {
    const workshop = await tx.workshop.findFirst({ where: { id, ...ledBy(by), deletedAt: null } });
    if (!workshop) return 'no-such-workshop';
    const next = await tx.user.findFirst({
      where: { id: to, role: { in: ['owner', 'trainer'] } },
      select: { name: true },
    });
    if (!next) return 'no-such-person';
    const { ownerId, title } = workshop;
    await tx.workshop.update({ where: { id }, data: { ownerId: to, hostId: null } });
    await tx.workshopShare.deleteMany({ where: { workshopId: id, userId: to } });
    const kept = [{ workshopId: id, userId: ownerId }];
    if (ownerId !== to) await tx.workshopShare.createMany({ data: kept, skipDuplicates: true });
    await addAuditLine(tx, { actor: by, action: 'workshop-handed-over', subject: `${title}: ${next.name}` });
    return 'changed';
  });
}
