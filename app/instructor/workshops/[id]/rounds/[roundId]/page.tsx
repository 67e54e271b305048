import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { debriefOf } from '../../../../../../server/debriefs';
import { house, signedInInstructor } from '../../../../../../server/for-pages';
import { currentLanguage, getTranslations } from '../../../../../_i18n/server';
import { AppBar } from '../../../../../_ui/app-bar';
import { BackHome } from '../../../../_frame/back-home';
import { EarlierDebrief } from './_round/earlier-debrief';
import { RoundTools } from './_round/round-tools';

interface RoundPageProps {
  params: Promise<{ id: string; roundId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('debrief');
  return { title: t('title') };
}

/** The stored debrief of a round that this instructor led; it opens unchanged however old it is. */
export default async function RoundPage({ params }: RoundPageProps) {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const { id, roundId } = await params;
  const asked = { roundId, asker: { userId: instructor.id } };
  const found = await debriefOf(house().db, asked, await currentLanguage());
  if (!found) notFound();
  return (
    <>
      <AppBar start={<BackHome />} end={<RoundTools workshopId={id} roundId={roundId} />} />
      <main>
        <EarlierDebrief workshopId={id} message={found} />
      </main>
    </>
  );
}
