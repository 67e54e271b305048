import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { currentLanguage } from '@/app/_words/server';
import { baseAddress } from '@/app/api/_answers/base-address';
import { listContext } from '@/server/expected/context';
import { expectedIn } from '@/server/expected/records';
import { installationForPages } from '@/server/pages/installation';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { canIn } from '@/server/workshops/access';

/** What the pages about a workshop's list are made of; whoever may not run it is sent elsewhere. */
export async function listedPage(id: string) {
  const asked = await headers();
  const instructor = await signedInInstructor(asked);
  if (!instructor) redirect('/instructor/sign-in');
  const { db } = pageContext();
  const mayAsk = await canIn(db, { workshopId: id }, { userId: instructor.id }, 'run-round');
  const workshop = mayAsk ? await db.workshop.findUnique({ where: { id } }) : null;
  if (!workshop) notFound();
  const { secret, sendMail } = installationForPages();
  const base = baseAddress({ headers: asked }, workshop.joinAddress);
  const [players, context] = await Promise.all([
    workshop.worksCouncil ? [] : expectedIn(db, id, { secret, base }),
    listContext(db, workshop.currentRoundId ?? '', await currentLanguage()),
  ]);
  return { instructor, workshop, base, players, context, isMailed: sendMail !== undefined };
}
