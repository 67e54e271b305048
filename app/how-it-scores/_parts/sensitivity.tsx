import type { ScoreSensitivity } from '@/server/pages/score-model';
import { Section } from './section';
import type { ScoringWords, Translate, WordList } from './words';

/** Numbers that change fewer pairs than this are not listed. */
const leastShare = 0.01;

interface SensitivityProps {
  t: Translate;
  words: ScoringWords;
  found: ScoreSensitivity;
  number: (value: number) => string;
  percent: (value: number) => string;
}

/** Which numbers the order of teams hangs on, and how far teams lie apart; made by `npm run lab -- sensitivity`. */
export function Sensitivity({ t, words, found, number, percent }: SensitivityProps) {
  const meanings: Record<string, WordList> = { ...words.meanings, ...words.effects };
  const titles: WordList = { ...words.sections, ...words.strategies };
  const listed = found.changed.filter(({ swapped }) => swapped >= leastShare);
  return (
    <Section id="sensitivity" title={t('sensitivity.title')}>
      <p className="mt-4 max-w-measure">
        {t('sensitivity.lead', { changed: found.changed.length, numbers: found.numbers })}
      </p>
      <ul className="mt-4 border-t border-control">
        {listed.map(({ section, name, swapped }) => (
          <li
            key={`${section}.${name}`}
            className="grid gap-x-6 gap-y-0.5 border-b border-line py-2 text-sm md:grid-cols-[10rem_minmax(0,1fr)]"
          >
            <span className="figures font-semibold">
              {t('sensitivity.share', { share: percent(swapped) })}
            </span>
            <span>
              {meanings[section]?.[name] ?? name}{' '}
              <span className="text-muted">({titles[section] ?? section})</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">{t('sensitivity.rest')}</p>
      <h3 className="mt-8 text-base font-semibold">{t('sensitivity.spread')}</h3>
      <p className="mt-1 max-w-measure">{t('sensitivity.spreadLead', { teams: found.fieldTeams })}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-5 text-sm marker:text-control">
        {found.scenarios.map(({ slug, title, low, high, fate }) => (
          <li key={slug}>
            <span className="font-medium">{title}</span>:{' '}
            {t('sensitivity.spreadLine', { low: number(low), high: number(high), fate: number(fate) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
