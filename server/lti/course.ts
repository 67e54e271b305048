import type { Course, CoursePerson } from '@/wire/lti';
import type { Db } from '../database/db';
import { progressOf } from '../homework/progress';
import { openActivity } from './activity';
import type { Launch } from './launch';
import { type Member, membersOf } from './members';

/** Who of the course has played the homework behind an activity. The names are the platform's, asked for now and not kept. */
export async function courseOf(
  db: Db,
  { platform, said }: Launch,
  { secret, now }: { secret: string; now: number },
): Promise<Course | 'launch-over' | 'no-homework'> {
  if (said.kind !== 'activity' || !said.isInstructor) return 'launch-over';
  const opened = await openActivity(db, { platform, said });
  if (!opened) return 'no-homework';
  const { homework, linkId } = opened;
  const members = said.membersUrl
    ? await membersOf({ db, secret, platform, now }, said.membersUrl).catch(() => undefined)
    : undefined;
  const { begun, ended } = await progressOf(db, homework);
  const { title, linkToken, worksCouncil } = homework;
  return {
    ...{ title, linkToken, worksCouncil, begun, ended, members: members?.length ?? null },
    people: worksCouncil || !members ? null : await peopleOfCourse(db, { members, linkId }, homework),
  };
}

async function peopleOfCourse(
  db: Db,
  { members, linkId }: { members: Member[]; linkId: string },
  homework: Parameters<typeof progressOf>[1],
): Promise<CoursePerson[]> {
  const [{ people }, learners] = await Promise.all([
    progressOf(db, homework),
    db.ltiLearner.findMany({ where: { linkId }, select: { sub: true, playerId: true } }),
  ]);
  const playerOf = new Map(learners.map(({ sub, playerId }) => [sub, playerId]));
  const personOf = new Map(people?.map((person) => [person.id, person]));
  return members.map(({ sub, name }) => {
    const person = personOf.get(playerOf.get(sub) ?? '');
    const { tries = 0, best = null, underway = false } = person ?? {};
    return { name, tries, best, underway };
  });
}
