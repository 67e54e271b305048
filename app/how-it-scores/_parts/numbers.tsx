import type { ReactNode } from 'react';
import type { ModelSection, ScoreModel } from '@/server/pages/score-model';
import { Badge } from '../../_ui/badge';
import { certainties, certaintyTones } from './certainty';
import { NumberRow } from './number-row';
import { Section } from './section';
import type { ScoringWords, Translate, WordList } from './words';

interface NumbersProps {
  t: Translate;
  words: ScoringWords;
  model: ScoreModel;
  number: (value: number) => string;
}

/** Every number of the model, section by section, then strategy by strategy. */
export function Numbers({ t, words, model, number }: NumbersProps) {
  const meanings: Record<string, WordList> = { ...words.meanings, ...words.effects };
  const titles: WordList = { ...words.sections, ...words.strategies };
  const table = (section: ModelSection, Heading: 'h3' | 'h4') => (
    <NumberTable key={section.id} Heading={Heading} title={titles[section.id] ?? section.id}>
      {section.numbers.map((one) => (
        <NumberRow
          key={one.name}
          t={t}
          one={one}
          meaning={meanings[section.id]?.[one.name] ?? one.name}
          units={words.units}
          notes={words.notes}
          number={number}
        />
      ))}
    </NumberTable>
  );
  return (
    <Section id="numbers" title={t('numbers.title')}>
      <p className="mt-2 max-w-measure text-muted">
        {t('numbers.lead', { count: model.count, rules: model.rules })}
      </p>
      <dl className="mt-5 flex max-w-measure flex-col gap-2 text-sm">
        {certainties.map((certainty) => (
          <div key={certainty} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
            <dt>
              <Badge tone={certaintyTones[certainty]}>{t(`certainty.${certainty}`)}</Badge>
            </dt>
            <dd className="text-muted">{t(`certaintyTells.${certainty}`)}</dd>
          </div>
        ))}
      </dl>
      {model.sections.map((section) => table(section, 'h3'))}
      <h3 className="mt-14 text-lg">{t('numbers.strategies')}</h3>
      <p className="mt-1 max-w-measure text-sm text-muted">{t('numbers.strategiesLead')}</p>
      {model.strategies.map((strategy) => table(strategy, 'h4'))}
    </Section>
  );
}

interface NumberTableProps {
  Heading: 'h3' | 'h4';
  title: string;
  children: ReactNode;
}

function NumberTable({ Heading, title, children }: NumberTableProps) {
  return (
    <div className="mt-8 break-inside-avoid-page">
      <Heading className="text-base font-semibold">{title}</Heading>
      <ul className="mt-2 border-t border-control">{children}</ul>
    </div>
  );
}
