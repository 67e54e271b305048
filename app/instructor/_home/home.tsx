'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ScenarioItem, WorkshopItem } from '../../../server/protocol';
import { ButtonLink } from '../../_ui/button';
import { FirstSteps } from './first-steps';
import { fits } from './fits';
import { type Shown, WorkshopFilter } from './workshop-filter';
import { WorkshopList } from './workshop-list';

interface HomeProps {
  workshops: readonly WorkshopItem[];
  scenarios: readonly ScenarioItem[];
}

/** All workshops of one instructor; before the first one, how it works. */
export function Home({ workshops, scenarios }: HomeProps) {
  const t = useTranslations('instructor.home');
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('open');
  const titles = new Map(scenarios.map(({ slug, title }) => [slug, title]));
  const found = workshops.filter((workshop) => fits(workshop, words, shown, titles));
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{t('title')}</h1>
        {workshops.length > 0 && (
          <ButtonLink href="/instructor/workshops/new">
            <Plus className="size-4" aria-hidden="true" />
            {t('create')}
          </ButtonLink>
        )}
      </div>
      {workshops.length === 0 ? (
        <FirstSteps />
      ) : (
        <>
          <WorkshopFilter words={words} onWordsChange={setWords} shown={shown} onShownChange={setShown} />
          <WorkshopList
            workshops={found}
            titles={titles}
            words={words}
            shown={shown}
            onClear={() => {
              setWords('');
              setShown('all');
            }}
          />
        </>
      )}
    </>
  );
}
