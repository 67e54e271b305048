import { createHmac, randomUUID } from 'node:crypto';
import { hashToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';
import { type HomeworkRecord, homeworkBehind, stageOf } from '../homework/records';
import type { ActivitySaid } from './claims';
import type { Platform } from './platforms';

type Opening = { platform: Platform; said: ActivitySaid; secret: string /** epoch ms */; now: number };

/** The homework behind an activity, kept with where its grades go; undefined where it names none that is here. */
export async function openActivity(
  db: Db,
  { platform, said }: Pick<Opening, 'platform' | 'said'>,
): Promise<{ homework: HomeworkRecord; linkId: string } | undefined> {
  const homework = said.homework === null ? undefined : await homeworkBehind(db, said.homework);
  if (!homework) return undefined;
  const { deploymentId, resourceLinkId, lineItemUrl, lineItemsUrl } = said;
  const where = {
    platformId_deploymentId_resourceLinkId: { platformId: platform.id, deploymentId, resourceLinkId },
  };
  const given = { homeworkId: homework.id, lineItemUrl, lineItemsUrl };
  const { id: linkId } = await db.ltiLink.upsert({
    where,
    create: { id: randomUUID(), platformId: platform.id, deploymentId, resourceLinkId, ...given },
    // A column that we made ourselves is in no launch.
    update: { homeworkId: homework.id, lineItemsUrl, ...(lineItemUrl !== null && { lineItemUrl }) },
  });
  return { homework, linkId };
}

/**
 * The learner's way into the homework: its link and their key, which is the same at each launch, so that one person at a platform
 * is one person here, on every device. The name is the platform's; in works-council mode neither it nor who they are is kept.
 */
export async function learnerDoor(
  db: Db,
  opening: Opening,
): Promise<{ token: string; key: string } | undefined> {
  const opened = await openActivity(db, opening);
  if (!opened) return undefined;
  const { homework, linkId } = opened;
  const { said, now } = opening;
  const key = learnerKey(opening, homework.id);
  if (stageOf(homework, now) === 'open' || (await isKnown(db, homework.id, key)))
    await db.$transaction(async (tx) => {
      const playerId = await placed(tx, homework, key, said.name);
      if (homework.worksCouncil) return;
      const { sub } = said;
      const where = { playerId_linkId: { playerId, linkId } };
      await tx.ltiLearner.upsert({ where, create: { playerId, linkId, sub }, update: { sub } });
    });
  return { token: homework.linkToken, key };
}

/** Derived, so that it is kept nowhere: from the installation's secret, the platform, its id for the person, the homework. */
function learnerKey({ platform, said, secret }: Opening, homeworkId: string): string {
  const whole = JSON.stringify([platform.id, said.sub, homeworkId]);
  return createHmac('sha256', `lti learner ${secret}`).update(whole).digest('base64url');
}

async function isKnown(db: DbOrTransaction, homeworkId: string, key: string): Promise<boolean> {
  return (await db.homeworkPlayer.count({ where: { homeworkId, keyHash: hashToken(key) } })) > 0;
}

async function placed(
  tx: DbOrTransaction,
  { id: homeworkId, worksCouncil }: HomeworkRecord,
  key: string,
  given: string | null,
): Promise<string> {
  const keyHash = hashToken(key);
  const name = worksCouncil ? null : given;
  const { id } = await tx.homeworkPlayer.upsert({
    where: { homeworkId_keyHash: { homeworkId, keyHash } },
    create: { id: randomUUID(), homeworkId, keyHash, name },
    update: { name },
  });
  return id;
}
