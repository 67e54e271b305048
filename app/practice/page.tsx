import type { Metadata } from 'next';
import { scenarioItems } from '../../server/scenarios-for-pages';
import { MessagesProvider } from '../_i18n/messages-provider';
import { currentLanguage, getTranslations } from '../_i18n/server';
import { hazardAsWritten, isHazard } from '../instructor/_scenarios/hazards';
import { PracticeHome } from './_practice/practice-home';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('practice');
  return { title: t('title') };
}

export default async function PracticePage() {
  const [items, t] = await Promise.all([
    scenarioItems(await currentLanguage()),
    getTranslations('instructor.hazard'),
  ]);
  const offers = items.map(({ slug, title, tagline, minutes, difficulty, hazards, languages }) => ({
    slug,
    title,
    tagline,
    minutes,
    difficulty,
    languages,
    hazards: hazards.map((hazard) => (isHazard(hazard) ? t(hazard) : hazardAsWritten(hazard))),
  }));
  return (
    <MessagesProvider areas={['practice']}>
      <PracticeHome offers={offers} />
    </MessagesProvider>
  );
}
