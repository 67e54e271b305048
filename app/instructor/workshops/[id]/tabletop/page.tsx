import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { PageFrame } from '@/app/instructor/_frame/page-frame';
import { ToWorkshops } from '@/app/instructor/_frame/to-workshops';
import { packOf } from '@/reports/pack/read-pack';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { canIn } from '@/server/workshops/access';
import { workshopById } from '@/server/workshops/workshops';
import { TabletopScreen } from './_tabletop/tabletop-screen';

interface TabletopPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workshops.paper');
  return { title: t('title') };
}

/** Results of a round that was played on paper, typed in from the score sheets. */
export default async function TabletopPage({ params }: TabletopPageProps) {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const { id } = await params;
  const { db } = pageContext();
  const asker = { userId: instructor.id };
  const workshop = await workshopById(db, id);
  if (!workshop || !(await canIn(db, { workshopId: id }, asker, 'own'))) notFound();
  const language = await currentLanguage();
  const pack = await packOf(db, { roundId: workshop.currentRoundId, asker }, language);
  if (!pack) notFound();
  const t = await getTranslations('workshops.paper');
  return (
    <PageFrame person={instructor} start={<ToWorkshops />}>
      <p className="kicker">{workshop.title}</p>
      <h1 className="mt-1 text-2xl">{t('title')}</h1>
      <p className="mt-2 mb-6 max-w-measure text-muted">{t('lead')}</p>
      <TabletopScreen
        workshopId={id}
        teams={pack.teams}
        language={language}
        decisions={pack.decisions.map(({ id: decisionId, question, responses }) => ({
          id: decisionId,
          question,
          responses: responses.map((response) => ({ id: response.id, label: response.label })),
        }))}
      />
    </PageFrame>
  );
}
