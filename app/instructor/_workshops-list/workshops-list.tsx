'use client';

import { ChartSpline, ClipboardList, Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ColleagueItem, ScenarioItem, WorkshopItem } from '@/wire/lists';
import { roleMay, type StaffRole } from '@/wire/staff-roles';
import { ButtonLink } from '../../_ui/button';
import { buttonLook } from '../../_ui/button-look';
import { EmptyState } from '../../_ui/empty-state';
import { Toasts } from '../../_ui/toast';
import { FirstSteps } from './first-steps';
import { Workshops } from './workshops';

interface WorkshopsListProps {
  workshops: readonly WorkshopItem[];
  scenarios: readonly ScenarioItem[];
  /** The names of the groups there are. */
  groups: readonly string[];
  /** Whom a workshop can be shared with. */
  colleagues: readonly ColleagueItem[];
  me: { id: string; role: StaffRole };
}

/** All workshops of one instructor; before the first one, how it works, or for whom nothing was shared, what will be here. */
export function WorkshopsList({ workshops, scenarios, groups, colleagues, me }: WorkshopsListProps) {
  const t = useTranslations('instructor.list');
  const homework = useTranslations('homework');
  const results = useTranslations('workshops.results');
  const creates = roleMay(me.role, 'create-workshops');
  const titles = new Map(scenarios.map(({ slug, title }) => [slug, title]));
  return (
    <Toasts>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{t('title')}</h1>
        <div className="flex flex-wrap gap-2">
          {creates && (
            <Link href="/instructor/homework" className={buttonLook('quiet')}>
              <ClipboardList className="size-4" aria-hidden="true" />
              {homework('link')}
            </Link>
          )}
          {workshops.length > 0 && (
            <Link href="/instructor/results" className={buttonLook('quiet')}>
              <ChartSpline className="size-4" aria-hidden="true" />
              {results('link')}
            </Link>
          )}
          {workshops.length > 0 && creates && (
            <ButtonLink href="/instructor/workshops/new">
              <Plus className="size-4" aria-hidden="true" />
              {t('create')}
            </ButtonLink>
          )}
        </div>
      </div>
      {workshops.length > 0 && <Workshops {...{ workshops, titles, groups, colleagues, myId: me.id }} />}
      {workshops.length === 0 && (creates ? <FirstSteps /> : <NothingShared />)}
    </Toasts>
  );
}

function NothingShared() {
  const t = useTranslations('people.none');
  return (
    <EmptyState
      drawing="workshops"
      title={t('title')}
      action={<ButtonLink href="/instructor/results">{t('results')}</ButtonLink>}
    >
      {t('text')}
    </EmptyState>
  );
}
