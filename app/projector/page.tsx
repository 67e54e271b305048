import type { Metadata } from 'next';
import { getTranslations } from '../_words/server';
import { ProjectorScreen } from './_stage/projector-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projector');
  return { title: t('title') };
}

/** The view for the room: `/projector#t=<token>`. The token stays in the browser and is never part of a request. */
export default function ProjectorPage() {
  return <ProjectorScreen />;
}
