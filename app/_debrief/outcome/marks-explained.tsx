'use client';

import { useTranslations } from 'use-intl';

interface MarksExplainedProps {
  outcomes: boolean;
  graded: boolean;
}

/** One sentence for each mark, and where the rest is told. */
export function MarksExplained({ outcomes, graded }: MarksExplainedProps) {
  const t = useTranslations('debrief.marks');
  const told = [
    ...(outcomes ? (['outcome', 'percentile'] as const) : []),
    ...(['desk', 'intel'] as const),
    ...(graded ? (['rubric'] as const) : []),
  ];
  return (
    <dl className="mt-3 grid max-w-4xl gap-x-8 gap-y-2 text-xs text-muted md:grid-cols-2">
      {told.map((mark) => (
        <div key={mark}>
          <dt className="inline font-semibold text-text">{t(mark)}: </dt>
          <dd className="inline">{t(`explain.${mark}`)}</dd>
        </div>
      ))}
      <div>
        <dt className="sr-only">{t('more')}</dt>
        <dd>
          <a href="/how-it-scores" target="_blank" rel="noreferrer" className="link">
            {t('more')}
          </a>
        </dd>
      </div>
    </dl>
  );
}
