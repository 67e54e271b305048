'use client';

import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BallotView, PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';
import { RoleMark } from '../../_ui/role-mark';

/** In practice, on demand: what is unchecked, who knows something, what was said before. Never the answer. */
export function Hints({ view, ballot }: { view: PlayerView; ballot: BallotView }) {
  const t = useTranslations('practice.hints');
  const [open, setOpen] = useState(false);
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
      <ul className="mt-2 flex flex-col gap-2.5 text-pretty">
        <Unchecked view={view} ballot={ballot} />
        <Known view={view} ballot={ballot} />
        <Bound view={view} />
        <Watched view={view} ballot={ballot} />
      </ul>
    </section>
  );
}

function Unchecked({ view, ballot }: { view: PlayerView; ballot: BallotView }) {
  const t = useTranslations('practice.hints');
  const unsure = view.facts.filter(({ id, finding }) => ballot.facts.includes(id) && finding === null);
  return unsure.map(({ id, claim, verify }) => (
    <li key={id}>
      {t('unchecked', { claim })}{' '}
      {verify && <span className="text-muted">{t('takes', { seconds: verify.seconds })}</span>}
    </li>
  ));
}

function Known({ view, ballot }: { view: PlayerView; ballot: BallotView }) {
  const t = useTranslations('practice.hints');
  const known = view.intel.filter(({ id }) => ballot.intel?.includes(id));
  return known.map(({ id, role, title }) => (
    <li key={id}>
      <RoleMark role={role} /> {t('knows', { title })}
    </li>
  ));
}

/** What was promised or claimed and is still open. */
function Bound({ view }: { view: PlayerView }) {
  const t = useTranslations('practice.hints');
  const bound = view.reveals.filter(({ bill }) => bill === 'promise' || bill === 'claim');
  return bound.map(({ decisionId, label }) => <li key={decisionId}>{t('said', { label: label ?? '' })}</li>);
}

/** Whoever holds nothing in particular still has something to look at. */
function Watched({ view, ballot }: { view: PlayerView; ballot: BallotView }) {
  const holders = view.intel.filter(({ id }) => ballot.intel?.includes(id)).map(({ role }) => role);
  const others = view.roleCards.filter(({ role }) => !holders.includes(role)).slice(0, 2);
  return others.map(({ role, watch }) => (
    <li key={role}>
      <RoleMark role={role} /> <span className="text-muted">{watch}</span>
    </li>
  ));
}
