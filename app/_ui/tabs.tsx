'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { UnreadCount } from './unread-count';

export interface Tab<Value extends string> {
  value: Value;
  label: string;
  unread?: number | undefined;
  icon?: ReactNode;
  panel: ReactNode;
}

interface TabsProps<Value extends string> {
  label: string;
  tabs: readonly Tab<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** `bottom`: the thumb's bar of a phone; panels fill the room above it. */
  place?: 'top' | 'bottom' | undefined;
}

export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onValueChange,
  place = 'top',
}: TabsProps<Value>) {
  const bottom = place === 'bottom';
  return (
    <Base.Root
      value={value}
      onValueChange={(picked) => {
        const tab = tabs.find((candidate) => candidate.value === picked);
        if (tab) onValueChange(tab.value);
      }}
      className={classNames('flex min-h-0 flex-1', bottom ? 'flex-col-reverse' : 'flex-col')}
    >
      <Base.List
        aria-label={label}
        activateOnFocus
        className={classNames(
          'relative z-1 flex shrink-0 border-line bg-surface',
          bottom ? 'border-t pb-[env(safe-area-inset-bottom)]' : 'overflow-x-auto border-b',
        )}
      >
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={tabLook(bottom)}>
            {tab.icon && <span className="[&>svg]:size-5">{tab.icon}</span>}
            <span>{tab.label}</span>
            <span className={bottom ? 'absolute top-1 left-[calc(50%+0.5rem)]' : 'contents'}>
              <UnreadCount count={tab.unread ?? 0} />
            </span>
          </Base.Tab>
        ))}
        <Base.Indicator
          className={classNames(
            'absolute left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) bg-accent transition-[translate,width] duration-200',
            bottom ? 'top-0' : 'bottom-0',
          )}
        />
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="flex min-h-0 flex-1 flex-col">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}

function tabLook(bottom: boolean): string {
  return classNames(
    'relative flex items-center justify-center border-0 bg-transparent font-medium text-muted transition-colors',
    'hover:text-text focus-visible:-outline-offset-2 data-active:text-text',
    bottom
      ? 'min-h-15 min-w-0 flex-1 flex-col gap-0.5 px-0.5 text-xs whitespace-nowrap max-[22rem]:text-[0.6875rem]'
      : 'min-h-10 gap-1.5 px-3 text-sm whitespace-nowrap',
  );
}
