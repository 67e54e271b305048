'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';

interface ConfirmProps {
  /** Left out where it is only there while it is open. */
  open?: boolean | undefined;
  onClose: () => void;
  /** A question: "End the round for everyone?" */
  title: string;
  /** What will happen, and whether it can be taken back. */
  children: ReactNode;
  /** A verb: "End the round". */
  action: string;
  danger?: boolean | undefined;
  busy?: boolean | undefined;
  onConfirm: () => void;
}

export function Confirm({
  open = true,
  onClose,
  title,
  children,
  action,
  danger,
  busy,
  onConfirm,
}: ConfirmProps) {
  const t = useTranslations('common.actions');
  return (
    <AlertDialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-50 bg-shade transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <AlertDialog.Popup className="fixed inset-x-4 top-[max(2rem,18dvh)] z-50 mx-auto flex max-w-md flex-col gap-2 rounded-md border border-control bg-raised p-5 outline-none transition-[opacity,translate] duration-200 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0">
          <AlertDialog.Title className="text-lg leading-snug font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-sm text-muted" render={<div />}>
            {children}
          </AlertDialog.Description>
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button kind="secondary" />}>{t('cancel')}</AlertDialog.Close>
            <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
              {action}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
