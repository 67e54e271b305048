'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ScenarioItem, WorkshopItem } from '../../../server/protocol';
import { ButtonLink } from '../../_ui/button';
import { Toasts } from '../../_ui/toast';
import { FirstSteps } from './first-steps';
import { Workshops } from './workshops';

interface HomeProps {
  workshops: readonly WorkshopItem[];
  scenarios: readonly ScenarioItem[];
  /** The names of the groups there are. */
  groups: readonly string[];
}

/** All workshops of one instructor; before the first one, how it works. */
export function Home({ workshops, scenarios, groups }: HomeProps) {
  const t = useTranslations('instructor.home');
  const titles = new Map(scenarios.map(({ slug, title }) => [slug, title]));
  return (
    <Toasts>
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
        <Workshops workshops={workshops} titles={titles} groups={groups} />
      )}
    </Toasts>
  );
}
