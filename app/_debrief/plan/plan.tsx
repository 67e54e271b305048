'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlanRow } from '@/wire/annotations';
import { freshId } from '../../_live/device';
import { Button } from '../../_ui/button';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { SavedMark } from '../annotations/saved-mark';
import { Section } from '../section';
import { PlanLine } from './plan-line';
import { PlanList } from './plan-list';

/** What will be done on Monday, by whom, until when. Instructors write it; everybody reads it as it grows. */
export function Plan() {
  const t = useTranslations('debrief.plan');
  const held = useDebriefAnnotations();
  if (held === null) return null;
  const leads = held.access === 'leads';
  return (
    <Section id="plan" slide="plan" title={t('title')} lead={t(leads ? 'lead' : 'leadRead')}>
      {leads ? <PlanForm rows={held.annotations.plan} /> : <PlanList rows={held.annotations.plan} />}
    </Section>
  );
}

function PlanForm({ rows }: { rows: readonly PlanRow[] }) {
  const t = useTranslations('debrief.plan');
  const held = useDebriefAnnotations();
  const [added, setAdded] = useState<string>();

  function add() {
    const id = freshId();
    setAdded(id);
    const empty = { action: '', owner: '', due: '', done: false, removed: false };
    void held?.save({ type: 'save-plan-item', id, ...empty });
  }

  return (
    <>
      {rows.length === 0 && <p className="mb-3 text-sm text-muted">{t('empty')}</p>}
      <ul className="flex flex-col gap-3 md:gap-0 md:divide-y md:divide-line md:border-y md:border-line">
        {rows.map((row, index) => (
          <PlanLine key={row.id} row={row} number={index + 1} isNew={row.id === added} />
        ))}
      </ul>
      <div className="mt-3 flex items-center justify-between gap-4 print:hidden">
        <Button kind="secondary" size="small" onClick={add}>
          <Plus className="size-4" aria-hidden="true" />
          {t('add')}
        </Button>
        <SavedMark />
      </div>
    </>
  );
}
