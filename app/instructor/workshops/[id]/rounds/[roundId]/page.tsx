import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { AppBar } from '@/app/_ui/app-bar';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { ToWorkshops } from '@/app/instructor/_frame/to-workshops';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { debriefOf } from '@/server/rounds/debriefs/stored-debrief';
import { personIn } from '@/server/workshops/access';
import { EarlierDebrief } from './_round/earlier-debrief';
import { RoundTools } from './_round/round-tools';

interface RoundPageProps {
  params: Promise<{ id: string; roundId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('debrief');
  return { title: t('title') };
}

/** The stored debrief of a round for those who led, graded or may read it; it opens unchanged however old it is. */
export default async function RoundPage({ params }: RoundPageProps) {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const { id, roundId } = await params;
  const { db } = pageContext();
  const asker = { userId: instructor.id };
  const [found, person] = await Promise.all([
    debriefOf(db, { roundId, asker }, await currentLanguage()),
    personIn(db, { roundId }, asker),
  ]);
  if (!found || !person) notFound();
  const { rights } = person;
  return (
    <>
      <AppBar
        start={<ToWorkshops />}
        end={
          <RoundTools
            workshopId={id}
            roundId={roundId}
            rights={rights}
            worksCouncil={found.debrief.withheld !== undefined}
          />
        }
      />
      <main>
        <EarlierDebrief workshopId={id} message={found} rights={rights} />
      </main>
    </>
  );
}
