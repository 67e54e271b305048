'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { fewestForFigures, type HomeworkProgress } from '@/wire/homework';

/** How many began and finished, and where their best results lie. */
export function ProgressFigures({ progress }: { progress: HomeworkProgress }) {
  const t = useTranslations('homework.detail');
  const format = useFormatter();
  const { begun, ended, tries, median, spread, people } = progress;
  const tooFew = median === null && people === null && ended > 0 && ended < fewestForFigures;
  const figures = [
    { name: t('begun'), value: format.number(begun) },
    { name: t('ended'), value: format.number(ended) },
    { name: t('tries'), value: format.number(tries) },
    { name: t('median'), value: median === null ? '–' : format.number(Math.round(median)) },
  ];
  return (
    <>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-4">
        {figures.map(({ name, value }) => (
          <div key={name} className="flex flex-col-reverse justify-end gap-1 bg-surface p-3">
            <dt className="text-xs text-muted">{name}</dt>
            <dd className="figures text-2xl">{value}</dd>
          </div>
        ))}
      </dl>
      {tooFew && <p className="mt-2 text-sm text-muted">{`${t('median')}: ${t('few')}`}</p>}
      {spread && <Spread spread={spread} />}
    </>
  );
}

function Spread({ spread }: { spread: readonly number[] }) {
  const t = useTranslations('homework.detail');
  const most = Math.max(1, ...spread);
  const highest = spread.length - 1;
  return (
    <figure className="mt-6">
      <figcaption className="text-sm">
        <span className="font-medium">{t('spread')}</span>{' '}
        <span className="text-muted">{t('spreadText')}</span>
      </figcaption>
      <ol className="mt-3 flex h-28 items-end gap-1" data-chart>
        {spread.map((count, step) => {
          const band = t('band', { low: step * 10, high: step === highest ? 100 : step * 10 + 9 });
          return (
            <li key={band} className="flex h-full flex-1 flex-col justify-end text-center">
              <span className="sr-only">{`${band}: ${t('people', { count })}`}</span>
              <span aria-hidden="true" className="figures text-xs text-muted">
                {count > 0 ? count : ''}
              </span>
              <span
                aria-hidden="true"
                className="min-h-px rounded-t-sm bg-accent"
                style={{ height: `${(count / most) * 70}%` }}
              />
              <span aria-hidden="true" className="figures mt-1 text-[0.625rem] text-muted">
                {step * 10}
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
