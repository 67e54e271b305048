'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from './class-names';
import { IconButton } from './icon-button';

interface DialogProps {
  /** Left out where it is only there while it is open. */
  open?: boolean | undefined;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** The buttons, the main one last. */
  footer?: ReactNode;
  children?: ReactNode;
  /** `side`: a drawer at the right edge, for grading or an inspector. `wide`: for charts and what belongs to them. `full`: the whole window. */
  place?: 'centre' | 'side' | 'wide' | 'full' | undefined;
}

const places = {
  centre:
    'inset-x-4 top-[max(2rem,12dvh)] mx-auto max-h-[80dvh] max-w-lg rounded-md border data-starting-style:translate-y-2',
  wide: 'inset-x-2 top-[4dvh] mx-auto max-h-[92dvh] max-w-6xl rounded-md border data-starting-style:translate-y-2',
  full: 'inset-0 data-starting-style:translate-y-2',
  side: 'inset-y-0 right-0 w-[min(30rem,100vw)] border-l data-starting-style:translate-x-6 data-ending-style:translate-x-6',
} as const;

export function Dialog({
  open = true,
  onClose,
  title,
  description,
  footer,
  children,
  place = 'centre',
}: DialogProps) {
  const t = useTranslations('common.actions');
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={classNames(
            'fixed z-40 flex flex-col overflow-hidden border-control bg-raised text-text outline-none',
            'transition-[opacity,translate] duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0',
            places[place],
          )}
        >
          <header className="flex items-start justify-between gap-3 px-5 pt-4 pb-2">
            <Base.Title className="text-lg leading-snug font-semibold">{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label={t('close')} size="small" />} className="-mr-2" />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5 text-sm">
            {description && (
              <Base.Description className="max-w-measure text-muted">{description}</Base.Description>
            )}
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
