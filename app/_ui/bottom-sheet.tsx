'use client';

import { Drawer } from '@base-ui/react/drawer';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface BottomSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** On the upper edge itself. */
  edge?: ReactNode;
  /** Stands above the title: what has just happened to all. */
  notice?: ReactNode;
  /** Stays in sight above the scrolling content: the countdown, the quorum. */
  header?: ReactNode;
  /** Stays in sight below it: the button that votes. */
  footer?: ReactNode;
  children: ReactNode;
  /** On a very low screen the title is for those who hear it, and the content has its place. */
  low?: boolean | undefined;
  /** A sheet that the person opened takes the focus; one that springs up by itself must not. */
  takesFocus?: boolean | undefined;
}

/** The phone's decision sheet. It ends below the app bar, so that the clock is never covered. */
export function BottomSheet(props: BottomSheetProps) {
  const {
    open,
    onOpenChange,
    title,
    edge,
    notice,
    header,
    footer,
    children,
    low,
    takesFocus = false,
  } = props;
  return (
    <Drawer.Root open={open} onOpenChange={onOpenChange} modal={false} disablePointerDismissal>
      <Drawer.Portal>
        <Drawer.Viewport className="pointer-events-none fixed inset-x-0 top-(--app-bar) bottom-0 z-30 flex items-end">
          <Drawer.Popup
            data-sheet
            initialFocus={takesFocus}
            className="pointer-events-auto mx-auto flex max-h-full w-full max-w-2xl flex-col overflow-hidden rounded-t-md border border-b-0 border-control bg-raised shadow-[0_-12px_40px_var(--cast)] outline-none transition-transform duration-[320ms] ease-out [transform:translateY(var(--drawer-swipe-movement-y))] data-ending-style:[transform:translateY(100%)] data-starting-style:[transform:translateY(100%)] data-swiping:transition-none"
          >
            <div
              className={classNames(
                'mx-auto h-1 w-10 shrink-0 rounded-full bg-control',
                low ? 'mt-1' : 'mt-2',
              )}
              aria-hidden="true"
            />
            {edge}
            {notice}
            <header
              className={
                low
                  ? 'sr-only'
                  : 'flex shrink-0 items-start justify-between gap-3 border-b border-line px-4 pt-2 pb-3'
              }
            >
              <Drawer.Title className="text-lg leading-snug font-semibold">{title}</Drawer.Title>
              {header}
            </header>
            <Drawer.Content className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-4">
              {children}
            </Drawer.Content>
            {footer && (
              <footer
                className={classNames(
                  'shrink-0 border-t border-line px-4',
                  low
                    ? 'pt-1.5 pb-[max(0.375rem,env(safe-area-inset-bottom))]'
                    : 'pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]',
                )}
              >
                {footer}
              </footer>
            )}
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
