'use client';

import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';
import { IconButton } from './icon-button';

const toasts = Base.createToastManager();

interface ToastAction {
  /** A verb: "Undo". */
  label: string;
  onSelect: () => void;
}

/** Time to read it, and to find the button of one that has one. */
const shortMs = 6_000;
const longMs = 12_000;

/** A short word about something that happened elsewhere on the screen; never the only place where it is said. */
export function toast(title: string, description?: string, action?: ToastAction) {
  const id = toasts.add({
    title,
    timeout: action ? longMs : shortMs,
    ...(description && { description }),
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          toasts.close(id);
          action.onSelect();
        },
      },
    }),
  });
}

/** What was said so far belongs to a part of the game that is over. */
export function clearToasts() {
  toasts.close();
}

/** Once per screen that uses `toast`, around it. */
export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Base.Provider toastManager={toasts} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className="fixed inset-x-4 bottom-[max(5rem,env(safe-area-inset-bottom))] z-50 mx-auto flex max-w-sm flex-col gap-2 sm:right-6 sm:bottom-6 sm:left-auto sm:w-96">
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList() {
  const t = useTranslations('common.actions');
  const manager = Base.useToastManager();
  return manager.toasts.map((item) => (
    <Base.Root
      key={item.id}
      toast={item}
      data-toast
      className="flex items-start gap-3 rounded-md border border-control bg-raised py-3 pr-2 pl-4 text-sm transition-opacity duration-200 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <div className="min-w-0 flex-1">
        <Base.Title className="font-semibold" />
        <Base.Description className="text-muted" />
      </div>
      {item.actionProps && <Base.Action aria-hidden={false} render={<Button kind="quiet" size="small" />} />}
      <Base.Close
        aria-label={t('dismiss')}
        // The library hides it from assistive technology, but not from the keyboard.
        aria-hidden={false}
        render={<IconButton icon={X} label={t('dismiss')} size="small" />}
      />
    </Base.Root>
  ));
}
