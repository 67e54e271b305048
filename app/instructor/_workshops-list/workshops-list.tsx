'use client';

import { ChartSpline, ClipboardList, Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ScenarioItem, WorkshopItem } from '@/wire/lists';
import { ButtonLink } from '../../_ui/button';
import { buttonLook } from '../../_ui/button-look';
import { Toasts } from '../../_ui/toast';
import { FirstSteps } from './first-steps';
import { Workshops } from './workshops';

interface WorkshopsListProps {
  workshops: readonly WorkshopItem[];
  scenarios: readonly ScenarioItem[];
  /** The names of the groups there are. */
  groups: readonly string[];
}

/** All workshops of one instructor; before the first one, how it works. */
export function WorkshopsList({ workshops, scenarios, groups }: WorkshopsListProps) {
  const t = useTranslations('instructor.list');
  const homework = useTranslations('homework');
  const results = useTranslations('workshops.results');
  const titles = new Map(scenarios.map(({ slug, title }) => [slug, title]));
  return (
    <Toasts>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{t('title')}</h1>
        <div className="flex flex-wrap gap-2">
          <Link href="/instructor/homework" className={buttonLook('quiet')}>
            <ClipboardList className="size-4" aria-hidden="true" />
            {homework('link')}
          </Link>
          {workshops.length > 0 && (
            <>
              <Link href="/instructor/results" className={buttonLook('quiet')}>
                <ChartSpline className="size-4" aria-hidden="true" />
                {results('link')}
              </Link>
              <ButtonLink href="/instructor/workshops/new">
                <Plus className="size-4" aria-hidden="true" />
                {t('create')}
              </ButtonLink>
            </>
          )}
        </div>
      </div>
      {workshops.length === 0 ? (
        <FirstSteps />
      ) : (
        <Workshops workshops={workshops} titles={titles} groups={groups} />
      )}
    </Toasts>
  );
}
