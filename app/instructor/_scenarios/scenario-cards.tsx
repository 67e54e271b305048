'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Cover } from '@/app/_scenarios/cover';
import { ChoiceInput } from '@/app/_ui/choice-input';
import type { ScenarioItem } from '@/wire/lists';
import { ScenarioFacts } from './scenario-facts';

interface ScenarioCardsProps {
  label: string;
  scenarios: readonly ScenarioItem[];
  /** slug */
  value: string;
  onValueChange: (slug: string) => void;
}

/** One story out of several, each with what one must know to choose; radio buttons underneath. */
export function ScenarioCards({ label, scenarios, value, onValueChange }: ScenarioCardsProps) {
  const t = useTranslations('instructor.create');
  const name = useId();
  return (
    <fieldset className="@container flex flex-col gap-3">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      {scenarios.length === 0 && <p className="text-sm text-muted">{t('noScenarios')}</p>}
      {scenarios.map((scenario) => (
        <label
          key={scenario.slug}
          data-selected={scenario.slug === value || undefined}
          className="relative flex cursor-pointer gap-3 rounded-md border border-control bg-surface p-4 transition-colors hover:bg-raised has-checked:border-accent has-checked:bg-accent/8 has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <ChoiceInput
            name={name}
            selected={scenario.slug === value}
            onSelect={() => onValueChange(scenario.slug)}
            aria-describedby={`${name}-${scenario.slug}`}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <Cover cover={scenario.cover} className="hidden w-40 shrink-0 self-start rounded-sm @xl:block" />
          <span className="min-w-0">
            <span className="block font-serif text-lg font-semibold">{scenario.title}</span>
            <span id={`${name}-${scenario.slug}`} className="block">
              <span className="block text-sm text-pretty text-muted">
                {scenario.preview || scenario.tagline}
              </span>
              <ScenarioFacts scenario={scenario} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
