'use client';

import { useTranslations } from 'use-intl';
import type { InstructorView } from '@/engine/view/console';
import { useConsole } from '../console-context';
import { nextDecision } from '../sheet/sheet-parts';

/** The question, what a prepared team does, and what to watch; between decisions, what comes next. */
export function CurrentDecision({ short }: { short: boolean }) {
  const t = useTranslations('instructor');
  const { current, runSheet } = useConsole().view;
  if (!current) return <Between next={nextDecision(runSheet)?.label} />;
  return (
    <div key={current.decisionId} className="animate-enter">
      <p className="kicker text-accent">{t('stage.teamsAt', { count: current.teams })}</p>
      <h3 className={short ? 'mt-0.5 max-w-measure text-base' : 'mt-0.5 max-w-measure text-xl'}>
        {current.question}
      </h3>
      {short ? (
        <details className="mt-1 text-sm">
          <summary className="cursor-pointer text-muted">{t('rows.notes')}</summary>
          <Notes current={current} />
        </details>
      ) : (
        <Notes current={current} />
      )}
    </div>
  );
}

function Notes({ current }: { current: NonNullable<InstructorView['current']> }) {
  const t = useTranslations('instructor.stage');
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-2 border-l-2 border-line pl-3 text-sm lg:grid-cols-2">
      <div>
        <dt className="kicker">{t('expected')}</dt>
        <dd className="max-w-measure">{current.expected}</dd>
      </div>
      <div>
        <dt className="kicker">{t('facilitator')}</dt>
        <dd className="max-w-measure">{current.facilitator}</dd>
      </div>
    </dl>
  );
}

function Between({ next }: { next: string | undefined }) {
  const t = useTranslations('instructor.stage');
  return (
    <div>
      <h3 className="text-lg">{t('none')}</h3>
      <p className="text-sm text-muted">{next ? t('nextDecision', { label: next }) : t('noneHint')}</p>
    </div>
  );
}
