import type { ReactNode, Ref } from 'react';
import { classNames } from '../../_ui/class-names';

interface ScrollerProps {
  label: string;
  className?: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLDivElement> | undefined;
}

/** The scrolling part of a pane; the arrow keys reach it also when nothing in it can be pressed. */
export function Scroller({ label, className, children, ref }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this groups words
    <div
      ref={ref}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={classNames(
        'fades min-h-0 flex-1 overflow-y-auto overscroll-contain focus-visible:-outline-offset-2',
        className,
      )}
    >
      {children}
    </div>
  );
}
