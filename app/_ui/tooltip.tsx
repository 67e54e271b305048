'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';

interface TooltipProps {
  /** What is pointed at; it must be focusable and make sense without the tip. */
  children: ReactElement;
  tip: ReactNode;
}

/** An extra for pointers. Words that everybody needs stand on the page. */
export function Tooltip({ children, tip }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup className="max-w-72 rounded-sm border border-control bg-raised px-2.5 py-1.5 text-xs text-text transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {tip}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
