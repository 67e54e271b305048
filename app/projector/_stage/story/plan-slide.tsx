'use client';

import { useTranslations } from 'use-intl';
import { useDay } from '@/app/_debrief/plan/use-day';
import { useLiveState } from '@/app/_live/live-provider';
import { classNames } from '@/app/_ui/class-names';
import { rowText } from '../row-text';

/** So many lines can be read from the back. */
const most = 7;

/** The plan as it is written; open lines first when there are too many. */
export function PlanSlide() {
  const t = useTranslations();
  const day = useDay();
  const plan = useLiveState((state) => state.annotations.plan);
  const lines = [...plan].sort((left, right) => Number(left.doneAt !== null) - Number(right.doneAt !== null));
  const look = rowText(Math.min(lines.length, most));
  return (
    <>
      <h1 className="text-3xl">{t('debrief.plan.title')}</h1>
      {lines.length === 0 && <p className="my-auto text-2xl text-muted">{t('debrief.plan.emptyRead')}</p>}
      <ol className="mt-[3vh] min-h-0 flex-1 overflow-hidden">
        {lines.slice(0, most).map(({ id, action, owner, due, doneAt }) => (
          <li
            key={id}
            className="grid animate-enter grid-cols-[minmax(0,1fr)_22rem_16rem] items-baseline gap-8 border-b border-line py-[1.4vh]"
          >
            <span className={classNames('leading-tight', look, doneAt !== null && 'text-muted line-through')}>
              {action}
            </span>
            <span className="text-stage">{owner}</span>
            <span translate="no" className="figures text-right text-stage text-muted">
              {doneAt === null ? day(due) : t('debrief.plan.isDone')}
            </span>
          </li>
        ))}
        {lines.length > most && (
          <li className="pt-[1.5vh] text-stage text-muted">
            {t('projector.story.more', { count: lines.length - most })}
          </li>
        )}
      </ol>
    </>
  );
}
