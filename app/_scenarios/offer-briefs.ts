import type { ScenarioItem } from '@/wire/lists';
import { hazardAsWritten, isHazard } from '@/words/hazards';
import { getTranslations } from '../_words/server';
import type { OfferBrief } from './next-offer';

/** What can be practised, in the reader's words. */
export async function offerBriefs(items: readonly ScenarioItem[]): Promise<OfferBrief[]> {
  const t = await getTranslations('instructor.hazard');
  return items.map(({ slug, title, minutes, hazards }) => ({
    slug,
    title,
    minutes,
    hazards: hazards.map((hazard) => (isHazard(hazard) ? t(hazard) : hazardAsWritten(hazard))),
  }));
}
