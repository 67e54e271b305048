import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { baseAddress } from '@/app/api/_answers/base-address';
import { listContext } from '@/server/expected/context';
import { expectedIn } from '@/server/expected/records';
import { installationForPages } from '@/server/pages/installation';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { canIn } from '@/server/workshops/access';
import { UpLink } from '../../../../_ui/up-link';
import { PageFrame } from '../../../_frame/page-frame';
import { PlayersScreen } from './_players/players-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expected');
  return { title: t('title') };
}

interface PlayersPageProps {
  params: Promise<{ id: string }>;
}

/** Whom a workshop expects: the list, the personal links, the mails. */
export default async function PlayersPage({ params }: PlayersPageProps) {
  const asked = await headers();
  const instructor = await signedInInstructor(asked);
  if (!instructor) redirect('/instructor/sign-in');
  const { id } = await params;
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
  return (
    <PageFrame
      person={instructor}
      start={<UpLink href={`/instructor/workshops/${id}`}>{workshop.title}</UpLink>}
    >
      <PlayersScreen
        workshop={{
          id,
          worksCouncil: workshop.worksCouncil,
          hasDate: workshop.startsAt !== null,
          remindsDays: workshop.remindsDays,
          teams: context?.teams ?? 1,
          roles: context?.roles ?? [],
          beforeAddress: `${base}/before#${workshop.joinToken}`,
        }}
        players={players}
        mailed={sendMail !== undefined}
      />
    </PageFrame>
  );
}
