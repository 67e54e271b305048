'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import { momentRows } from './moment-rows';
import type { Moment } from './use-moments';

interface MomentListProps {
  label: string;
  moments: readonly Moment[];
  value: number | undefined;
  onValueChange: (toP: number) => void;
}

/** Moments of the round with their time in the scenario, newest first; one is chosen. */
export function MomentList({ label, moments, value, onValueChange }: MomentListProps) {
  const t = useTranslations('steps.moment');
  const name = useId();
  return (
    <fieldset>
      <legend className="pb-1.5 text-sm font-medium">{label}</legend>
      <div className="max-h-[38dvh] divide-y divide-line overflow-y-auto rounded-md border border-control bg-surface">
        {momentRows(moments).map((row) => (
          <div key={row.moments.map(({ kind, toP }) => `${kind} ${toP}`).join()} className="px-3 py-2">
            {row.decision && <p className="mb-1 leading-snug text-pretty">{row.label}</p>}
            <div className="flex flex-wrap gap-1.5">
              {row.moments.map((moment) => (
                <MomentChoice
                  key={moment.kind}
                  moment={moment}
                  words={
                    row.decision
                      ? t(moment.kind === 'before-decision' ? 'before' : 'after')
                      : t(moment.kind, { label: moment.label })
                  }
                  name={name}
                  chosen={value === moment.toP}
                  onChoose={() => onValueChange(moment.toP)}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface MomentChoiceProps {
  moment: Moment;
  words: string;
  name: string;
  chosen: boolean;
  onChoose: () => void;
}

/** One moment as a button of its line; it is spoken with what it is about. */
function MomentChoice({ moment, words, name, chosen, onChoose }: MomentChoiceProps) {
  const t = useTranslations('steps.moment');
  const timeOf = useMomentTime();
  return (
    <label
      className={classNames(
        'relative flex min-h-8 cursor-pointer items-center gap-2 rounded-md border px-2.5 py-1 leading-snug',
        'has-focus-visible:outline-2 has-focus-visible:outline-accent',
        chosen ? 'border-accent bg-accent/14' : 'border-control hover:bg-text/5',
      )}
    >
      <input
        type="radio"
        name={name}
        checked={chosen}
        onChange={onChoose}
        aria-label={t(moment.kind, { label: moment.label })}
        className="size-3.5 shrink-0 accent-accent"
      />
      <span translate="no" className="figures text-xs whitespace-nowrap text-muted">
        {timeOf(moment)}
      </span>
      <span className="line-clamp-2">{words}</span>
    </label>
  );
}

/** The scenario's time of a moment, as it is said on every screen. */
export function useMomentTime(): (moment: Pick<Moment, 'minute'>) => string {
  const { view } = useConsole();
  const locale = useLocale();
  return ({ minute }) => scenarioTime(minute, view.clock.firstDay, locale).both;
}
