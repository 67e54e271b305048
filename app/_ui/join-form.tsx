'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { pinLength } from '@/words/pin';
import { Button } from './button';
import { PinField } from './pin-field';

interface JoinFormProps {
  /** Where the person came back with a PIN that is wrong: the digits, and why in words. */
  pin?: string | undefined;
  problem?: string | undefined;
}

/** The PIN is not secret (a whole room sees it), so it may stand in the address. */
export function JoinForm({ pin = '', problem }: JoinFormProps) {
  const t = useTranslations('join.landing');
  const [digits, setDigits] = useState(pin);
  const [error, setError] = useState(problem);
  const [busy, startTransition] = useTransition();
  const router = useRouter();

  function join(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    if (digits.length < pinLength) {
      setError(t('incomplete', { count: pinLength - digits.length }));
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    startTransition(() => router.push(`/join/${digits}`));
  }

  function type(value: string) {
    setDigits(value);
    setError(undefined);
  }

  return (
    <form onSubmit={join} method="dialog" noValidate className="flex flex-col gap-3">
      <PinField value={digits} onValueChange={type} error={error} />
      <Button type="submit" size="large" busy={busy} className="w-full">
        {t('submit')}
      </Button>
    </form>
  );
}
