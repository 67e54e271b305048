'use client';

import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BallotView, PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';
import { RoleMark } from '../../_ui/role-mark';

/** In practice, on demand: what each role would look at, and what is not certain yet. Never the answer. */
export function Hints({ view, ballot }: { view: PlayerView; ballot: BallotView }) {
  const t = useTranslations('practice.hints');
  const [open, setOpen] = useState(false);
  const unsure = view.facts.filter((fact) => ballot.facts.includes(fact.id) && fact.finding === null).length;
  if (!open) {
    return (
      <Button kind="quiet" size="small" onClick={() => setOpen(true)} className="-ml-3 self-start">
        <Lightbulb className="size-4" aria-hidden="true" />
        {t('open')}
      </Button>
    );
  }
  return (
    <section aria-label={t('title')} className="animate-enter rounded-md border border-line p-3.5 text-sm">
      <h3 className="font-semibold">{t('title')}</h3>
      <ul className="mt-2 flex flex-col gap-2">
        {unsure > 0 && <li>{t('unsure', { count: unsure })}</li>}
        {view.roleCards.map((card) => (
          <li key={card.role}>
            <RoleMark role={card.role} /> <span className="text-muted">{card.watch}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
