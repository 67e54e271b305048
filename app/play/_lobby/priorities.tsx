'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { type Group, groups, priorityWeights as weights } from '@/engine/vocabulary';
import { classNames } from '../../_ui/class-names';
import { useAct } from '../_play/use-act';
import { Card } from './card';

/** What counts is declared before the start: nobody can choose what counts to suit the result. */
export function Priorities({ view }: { view: PlayerView }) {
  const t = useTranslations('lobby.priorities');
  const stakeholder = useTranslations('model.stakeholder');
  const act = useAct();
  const priorities = withinScale(view.team.priorities);

  /** Somebody must matter: the last weight cannot be taken away. */
  function set(next: typeof priorities) {
    if (groups.some((group) => next[group] > 0)) void act({ type: 'set-priorities', priorities: next });
  }

  return (
    <Card title={t('title')} hint={t(view.practice ? 'hintPractice' : 'hint')}>
      <div className="flex flex-col gap-3.5">
        {groups.map((group) => (
          <Weight
            key={group}
            group={group}
            label={stakeholder(group)}
            value={priorities[group]}
            onPick={(weight) => set({ ...priorities, [group]: weight })}
          />
        ))}
      </div>
    </Card>
  );
}

/** What a team starts with may lie above the scale that people choose from. */
function withinScale(given: Record<Group, number>): Record<Group, number> {
  const most = weights.length - 1;
  return {
    customers: Math.min(given.customers, most),
    public: Math.min(given.public, most),
    employees: Math.min(given.employees, most),
    media: Math.min(given.media, most),
    investors: Math.min(given.investors, most),
    regulators: Math.min(given.regulators, most),
  };
}

interface WeightProps {
  group: Group;
  label: string;
  value: number;
  onPick: (weight: number) => void;
}

/** Seven radio buttons that look like a level. */
function Weight({ group, label, value, onPick }: WeightProps) {
  const t = useTranslations('lobby.priorities');
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden="true" className="text-sm font-medium">
        {label}
      </span>
      <div className="flex max-w-sm">
        {weights.map((weight) => (
          <label
            key={weight}
            data-selected={value === weight || undefined}
            className={classNames(
              'figures relative flex h-9 flex-1 cursor-pointer items-center justify-center text-sm transition-colors',
              'border border-l-0 border-control first:rounded-l-md first:border-l last:rounded-r-md',
              'has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-accent',
              value === weight && 'bg-accent font-semibold text-on-accent',
              weight < value && 'bg-accent/20 text-text',
              weight > value && 'text-muted hover:bg-text/6',
            )}
          >
            <input
              type="radio"
              name={`priority-${group}`}
              checked={value === weight}
              onChange={() => onPick(weight)}
              aria-label={t('weight', { weight: String(weight) })}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {weight}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
