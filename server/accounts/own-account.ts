import type { SignInItem } from '@/wire/lists';
import type { DbOrTransaction } from '../database/db';

/** How somebody gets in, and where they are signed in now, this browser first. `now` and times are epoch ms. */
export async function ownAccount(
  db: DbOrTransaction,
  { id: userId, signInId }: { id: string; signInId: string },
  now: number,
): Promise<{ password: boolean; provider: boolean; signIns: SignInItem[] }> {
  const [accounts, sessions] = await Promise.all([
    db.account.findMany({ where: { userId }, select: { providerId: true } }),
    db.session.findMany({
      where: { userId, expiresAt: { gt: new Date(now) } },
      orderBy: { updatedAt: 'desc' },
      select: { id: true, createdAt: true, updatedAt: true },
    }),
  ]);
  const signIns = sessions.map(({ id, createdAt, updatedAt }) => ({
    id,
    isHere: id === signInId,
    since: createdAt.getTime(),
    seen: updatedAt.getTime(),
  }));
  return {
    password: accounts.some(({ providerId }) => providerId === 'credential'),
    provider: accounts.some(({ providerId }) => providerId !== 'credential'),
    signIns: signIns.sort((left, right) => Number(right.isHere) - Number(left.isHere)),
  };
}
