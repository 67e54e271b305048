'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Priorities } from '@/engine/priorities';
import { type Group, groups } from '@/engine/vocabulary';
import { ChoiceInput } from './choice-input';
import { classNames } from './class-names';

type Picks = { most: Group[]; least: Group | null };

interface PriorityPickerProps {
  /** What has been declared; null: nothing yet. */
  value: Priorities | null;
  onPick: (priorities: Priorities) => void;
}

/** Two groups that matter most and one that matters least. It is told as soon as all three are chosen. */
export function PriorityPicker({ value, onPick }: PriorityPickerProps) {
  const t = useTranslations('lobby.priorities');
  const [picks, setPicks] = useState<Picks>(picksOf(value));
  const [known, setKnown] = useState(value);
  if (keyOf(known) !== keyOf(value)) {
    setKnown(value);
    setPicks(picksOf(value));
  }

  function pick(next: Picks) {
    setPicks(next);
    const [first, second] = next.most;
    if (first && second && next.least) onPick({ most: [first, second], least: next.least });
  }

  return (
    <div className="flex flex-col gap-4">
      <Row legend={t('most')} note={t('mostNote', { count: picks.most.length })}>
        {(group) => ({
          type: 'checkbox',
          selected: picks.most.includes(group),
          choose: () => pick(withMost(picks, group)),
        })}
      </Row>
      <Row legend={t('least')} note={t('leastNote')}>
        {(group) => ({
          type: 'radio',
          selected: picks.least === group,
          choose: () => pick(withLeast(picks, group)),
        })}
      </Row>
      <p className="text-xs text-muted" role="status">
        {t(picks.most.length === 2 && picks.least ? 'weights' : 'unfinished')}
      </p>
    </div>
  );
}

function picksOf(value: Priorities | null): Picks {
  return value ? { most: [...value.most], least: value.least } : { most: [], least: null };
}

function keyOf(value: Priorities | null): string {
  return value ? [...value.most, value.least].join() : '';
}

/** A third choice takes the place of the first. What matters most cannot matter least. */
function withMost({ most, least }: Picks, group: Group): Picks {
  if (most.includes(group)) return { most: most.filter((one) => one !== group), least };
  return { most: [...most, group].slice(-2), least: least === group ? null : least };
}

function withLeast({ most }: Picks, group: Group): Picks {
  return { most: most.filter((one) => one !== group), least: group };
}

interface RowProps {
  legend: string;
  note: string;
  children: (group: Group) => { type: 'checkbox' | 'radio'; selected: boolean; choose: () => void };
}

function Row({ legend, note, children }: RowProps) {
  const stakeholder = useTranslations('model.stakeholder');
  const name = useId();
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="contents">
        <span className="text-sm font-medium">{legend}</span>
        <span className="text-xs text-muted">{note}</span>
      </legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-2">
        {groups.map((group) => {
          const { type, selected, choose } = children(group);
          const Mark = type === 'checkbox' ? ArrowUp : ArrowDown;
          return (
            <label
              key={group}
              data-selected={selected || undefined}
              className={classNames(
                'relative flex min-h-11 cursor-pointer items-center gap-2 rounded-md border px-3 text-sm transition-colors',
                'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                selected ? 'border-accent bg-accent/12 font-semibold' : 'border-control hover:bg-text/5',
              )}
            >
              <ChoiceInput
                type={type}
                name={name}
                selected={selected}
                onSelect={choose}
                className="absolute inset-0 cursor-pointer appearance-none opacity-0"
              />
              <Mark aria-hidden="true" className={classNames('size-4 shrink-0', !selected && 'opacity-30')} />
              <span className="min-w-0 leading-tight wrap-anywhere hyphens-auto">{stakeholder(group)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
