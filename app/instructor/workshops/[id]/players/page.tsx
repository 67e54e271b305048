import type { Metadata } from 'next';
import { UpLink } from '@/app/_ui/up-link';
import { getTranslations } from '@/app/_words/server';
import { listedPage } from '@/app/api/workshops/[id]/_workshop/listed-page';
import { PageFrame } from '@/app/instructor/_frame/page-frame';
import { PlayersScreen } from './_players/players-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expected');
  return { title: t('title') };
}

interface PlayersPageProps {
  params: Promise<{ id: string }>;
}

/** Whom a workshop expects: the list and the personal links. */
export default async function PlayersPage({ params }: PlayersPageProps) {
  const { id } = await params;
  const { instructor, workshop, base, players, context, isMailed } = await listedPage(id);
  const { title, worksCouncil, joinToken, startsAt, remindsDays } = workshop;
  return (
    <PageFrame person={instructor} start={<UpLink href={`/instructor/workshops/${id}`}>{title}</UpLink>}>
      <PlayersScreen
        workshop={{
          ...{ id, worksCouncil, remindsDays, isMailed, hasDate: startsAt !== null },
          teams: context?.teams ?? 1,
          roles: context?.roles ?? [],
          beforeAddress: `${base}/before#${joinToken}`,
        }}
        players={players}
      />
    </PageFrame>
  );
}
