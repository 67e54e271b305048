'use client';

import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';

export interface MenuAction {
  label: string;
  icon?: ReactNode;
  /** The key that does the same. */
  keys?: ReactNode;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  onSelect: () => void;
}

interface MenuProps {
  /** A Button or an IconButton. */
  trigger: ReactElement;
  /** Groups are set apart by hairlines. */
  groups: readonly (readonly MenuAction[])[];
}

export function Menu({ trigger, groups }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="end" className="z-50 outline-none">
          <Base.Popup className="max-h-(--available-height) min-w-48 overflow-y-auto rounded-md border border-control bg-raised py-1 shadow-[0_8px_30px_var(--cast)] outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {groups.map((actions, index) => (
              <Base.Group key={actions[0]?.label ?? index}>
                {index > 0 && <Base.Separator className="my-1 h-px bg-line" />}
                {actions.map((action) => (
                  <Base.Item
                    key={action.label}
                    disabled={action.disabled ?? false}
                    onClick={action.onSelect}
                    className={classNames(
                      'flex min-h-9 cursor-default items-center gap-2.5 px-3 text-sm outline-none select-none',
                      'data-disabled:opacity-50 data-highlighted:bg-text/10',
                      action.danger && 'text-danger',
                    )}
                  >
                    {action.icon}
                    <span className="flex-1">{action.label}</span>
                    {action.keys}
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
