'use client';

import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from './button';
import { Confirm } from './confirm';

interface ConfirmButtonProps
  extends Pick<ComponentProps<typeof Button>, 'kind' | 'size' | 'className' | 'disabled'> {
  icon?: ReactNode;
  /** A verb, on the button and on the one that confirms it. */
  action: string;
  /** A question, and what will happen. */
  title: string;
  text: string;
  /** The question stays, busy, until this is done. */
  onConfirm: () => Promise<unknown>;
}

/** A button for what can't be taken back: it asks first. */
export function ConfirmButton({ icon, action, title, text, onConfirm, ...look }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  async function confirm() {
    setBusy(true);
    await onConfirm();
    setBusy(false);
    setAsking(false);
  }
  return (
    <>
      <Button {...look} onClick={() => setAsking(true)}>
        {icon}
        {action}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        action={action}
        danger
        busy={busy}
        onConfirm={() => void confirm()}
      >
        {text}
      </Confirm>
    </>
  );
}
