'use client';

import { Copy } from 'lucide-react';
import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';
import type { ButtonKind } from './button-look';
import { classNames } from './class-names';
import { copyText } from './copy-text';
import { controlLook } from './field';
import { toast } from './toast';

interface CopyLinkProps {
  address: string;
  /** "Copy the link" */
  label: string;
  /** what stands on the button where many stand below each other; the label is what it is called */
  short?: string;
  kind?: ButtonKind;
}

/** Copies an address; where the browser lets nobody, shows it selected and says how to go on. */
export function CopyLink({ address, label, short, kind }: CopyLinkProps) {
  const t = useTranslations('common.copy');
  const [refused, setRefused] = useState(false);

  async function copy({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const isThere = await copyText(address, currentTarget);
    setRefused(!isThere);
    if (isThere) toast(t('done'));
  }

  return (
    <>
      <Button kind={kind} size="small" aria-label={short && label} onClick={(event) => void copy(event)}>
        <Copy className="size-4" aria-hidden="true" />
        {short ?? label}
      </Button>
      {refused && <ByHand address={address} label={label} />}
    </>
  );
}

function ByHand({ address, label }: { address: string; label: string }) {
  const t = useTranslations('common.copy');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    // The nearest edge would leave it below a bar that stands there.
    field.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div className="flex w-full flex-col gap-1.5">
      <input
        ref={field}
        readOnly
        value={address}
        aria-label={label}
        aria-describedby={id}
        onFocus={(event) => event.currentTarget.select()}
        className={classNames(controlLook, 'min-h-11 text-base')}
      />
      <p id={id} role="status" className="text-xs text-muted">
        {t('byHand')}
      </p>
    </div>
  );
}
