import { z } from 'zod';
import type { Db } from '../database/db';
import { accessToken, forgetTokens } from './access-tokens';
import { askPlatform } from './ask-platform';
import { ltiNames } from './claims';
import { isOfPlatform, type Platform, platformById } from './platforms';

const scoreMedia = 'application/vnd.ims.lis.v1.score+json';
const itemMedia = 'application/vnd.ims.lis.v2.lineitem+json';
const mostPoints = 100;

type Learner = { playerId: string; linkId: string };
type Sending = { db: Db; secret: string /** epoch ms */; now: number };

/**
 * Tells the platform the grade of somebody's homework: the best or the last result, 0 to 100 by the usual weights, as it is
 * now. `nothing`: there is none to tell any more. Throws where the platform does not take it.
 */
export async function sendGrade(
  sending: Sending,
  { playerId, linkId }: Learner,
): Promise<'sent' | 'nothing'> {
  const { db, now } = sending;
  const found = await db.ltiLearner.findUnique({
    where: { playerId_linkId: { playerId, linkId } },
    include: { link: { include: { homework: { select: { title: true, worksCouncil: true } } } } },
  });
  if (!found || found.link.homework.worksCouncil) return 'nothing';
  const { link, sub } = found;
  const platform = await platformById(db, link.platformId);
  const score = platform && (await gradeOf(db, playerId, platform.gradeOf));
  if (!platform || !score) return 'nothing';
  const { lineItemUrl, lineItemsUrl } = link;
  const column = lineItemUrl ?? (lineItemsUrl && (await madeColumn(sending, platform, link)));
  if (!column) return 'nothing';
  const body = {
    ...{ userId: sub, scoreGiven: score.points, scoreMaximum: mostPoints },
    ...{ activityProgress: 'Completed', gradingProgress: 'FullyGraded' },
    timestamp: new Date(now).toISOString(),
  };
  await posted(sending, platform, { to: scoresOf(column), media: scoreMedia, body });
  return 'sent';
}

/** To one decimal; undefined where no try has a result. */
async function gradeOf(
  db: Db,
  playerId: string,
  which: Platform['gradeOf'],
): Promise<{ points: number } | undefined> {
  const order = which === 'best' ? { usual: 'desc' as const } : { endedAt: 'desc' as const };
  const found = await db.homeworkTry.findFirst({
    where: { playerId, usual: { not: null }, settled: true },
    orderBy: order,
    select: { usual: true },
  });
  return found?.usual == null ? undefined : { points: Math.round(found.usual * 10) / 10 };
}

type Link = { id: string; resourceLinkId: string; lineItemsUrl: string | null; homework: { title: string } };

/** The platform lets us make the column ourselves; its address is kept. */
async function madeColumn(sending: Sending, platform: Platform, link: Link): Promise<string> {
  const { resourceLinkId, lineItemsUrl, homework } = link;
  const body = { scoreMaximum: mostPoints, label: homework.title, resourceLinkId, resourceId: link.id };
  const answer = await posted(sending, platform, { to: lineItemsUrl ?? '', media: itemMedia, body });
  const { id: lineItemUrl } = z.object({ id: z.url().max(2000) }).parse(JSON.parse(answer));
  if (!isOfPlatform(platform, lineItemUrl)) throw new Error('a column that is not the platform’s');
  await sending.db.ltiLink.update({ where: { id: link.id }, data: { lineItemUrl } });
  return lineItemUrl;
}

type Posting = { to: string; media: string; body: unknown };

async function posted(sending: Sending, platform: Platform, { to, media, body }: Posting): Promise<string> {
  const scope = media === itemMedia ? ltiNames.scope.lineItem : ltiNames.scope.score;
  const token = await accessToken({ ...sending, platform }, [scope]);
  const headers = { authorization: `Bearer ${token}`, 'content-type': media };
  const answer = await askPlatform(platform, to, { method: 'POST', headers, body: JSON.stringify(body) });
  if (answer.status === 401) forgetTokens(platform);
  if (!answer.ok) throw new Error(`not taken: ${answer.status}`);
  return answer.body;
}

/** `/scores` stands before whatever the address asks for. */
function scoresOf(column: string): string {
  const address = new URL(column);
  address.pathname = `${address.pathname.replace(/\/$/, '')}/scores`;
  return address.href;
}
