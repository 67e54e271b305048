import type { ScenarioItem } from '@/wire/lists';
import { hazardAsWritten, isHazard } from '@/words/hazards';
import { foreignLanguage } from '../_ui/foreign-language';
import { currentLanguage, getTranslations } from '../_words/server';
import { CardLanguages } from './card-languages';
import { Cover } from './cover';

/** The front page's shelf: each scenario by its cover, its length and what it is about first of all. */
export async function Catalogue({ items }: { items: readonly ScenarioItem[] }) {
  const [locale, t, hazardName] = await Promise.all([
    currentLanguage(),
    getTranslations('join.landing'),
    getTranslations('instructor.hazard'),
  ]);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="catalogue" className="min-w-0">
      <h2 id="catalogue" className="kicker mb-3">
        {t('catalogue')}
      </h2>
      <ul className="-mx-4 flex snap-x gap-3 overflow-x-auto px-4 pb-2 md:mx-0 md:grid md:grid-cols-2 md:gap-4 md:overflow-visible md:px-0">
        {items.map(({ slug, title, tagline, cover, minutes, languages, hazards: [hazard = ''] }) => (
          <li key={slug} className="relative w-64 shrink-0 snap-start md:w-auto">
            <a
              href={`/practice#${slug}`}
              className="group block h-full overflow-hidden rounded-md border border-line bg-surface transition-colors hover:bg-raised"
            >
              <Cover cover={cover} className="transition-transform duration-300 group-hover:scale-[1.02]" />
              <span className="block p-3">
                <span lang={foreignLanguage(languages, locale)} className="block">
                  <span className="block font-serif text-lg font-semibold">{title}</span>
                  <span className="mt-0.5 block text-sm text-pretty text-muted">{tagline}</span>
                </span>
                <span className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
                  {t('minutes', {
                    minutes: Math.round(minutes),
                    hazard: isHazard(hazard) ? hazardName(hazard) : hazardAsWritten(hazard),
                  })}
                  <CardLanguages languages={languages} />
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
