import type { Metadata } from 'next';
import { scenarioItems } from '@/server/pages/scenarios';
import { hazardAsWritten, isHazard } from '@/words/hazards';
import { MessagesProvider } from '../_words/messages-provider';
import { currentLanguage, getTranslations } from '../_words/server';
import { PracticeList } from './_practice/practice-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('practice');
  return { title: t('title') };
}

export default async function PracticePage() {
  const [items, t] = await Promise.all([
    scenarioItems(await currentLanguage()),
    getTranslations('instructor.hazard'),
  ]);
  const offers = items.map(({ briefing: _, company: __, decisions: ___, hazards, ...offer }) => ({
    ...offer,
    hazards: hazards.map((hazard) => (isHazard(hazard) ? t(hazard) : hazardAsWritten(hazard))),
  }));
  return (
    <MessagesProvider areas={['practice']}>
      <div data-play className="contents">
        <PracticeList offers={offers} />
      </div>
    </MessagesProvider>
  );
}
