'use client';

import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../_ui/button';
import { EmptyDrawing } from '../../_ui/empty-drawing';

const steps = ['one', 'two', 'three'] as const;

/** The empty list teaches: what will happen, in three steps, and the way to try it alone. */
export function FirstSteps() {
  const t = useTranslations('instructor.list');
  return (
    <section className="rounded-md border border-line bg-surface p-6 md:p-8">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <h2 className="max-w-md text-xl">{t('first.title')}</h2>
        <EmptyDrawing of="workshops" />
      </div>
      <ol className="mt-6 grid gap-6 md:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step} className="border-t-2 border-accent pt-3">
            <p translate="no" className="figures text-xs text-muted">
              {index + 1}
            </p>
            <h3 className="mt-1 text-base">{t(`first.${step}`)}</h3>
            <p className="mt-1 text-sm text-muted">{t(`first.${step}Text`)}</p>
          </li>
        ))}
      </ol>
      <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
        <ButtonLink href="/instructor/workshops/new" size="large">
          {t('create')}
        </ButtonLink>
        <p className="max-w-sm text-sm text-muted">{t('first.rehearse')}</p>
      </div>
    </section>
  );
}
