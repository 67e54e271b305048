'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { groupPin, pinDigits } from '@/words/pin';
import { classNames } from './class-names';
import { useEarlyValue } from './early-input';

interface PinFieldProps {
  /** Digits only. */
  value: string;
  onValueChange: (digits: string) => void;
  error?: string | undefined;
  autoFocus?: boolean | undefined;
}

/** One real text field, so that paste, autofill, dictation and every keypad work as the person expects. */
export function PinField({ value, onValueChange, error, autoFocus }: PinFieldProps) {
  const t = useTranslations('common.pin');
  const id = useId();
  const take = (typed: string) => onValueChange(pinDigits(typed));
  const ref = useEarlyValue<HTMLInputElement>(groupPin(value), take);
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {t('label')}
      </label>
      <input
        ref={ref}
        id={id}
        value={groupPin(value)}
        onChange={(event) => take(event.target.value)}
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="go"
        placeholder="____ ____"
        // biome-ignore lint/a11y/noAutofocus: the one thing to do on the page
        autoFocus={autoFocus}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={`${id}-words`}
        className={classNames(
          'figures h-20 w-full rounded-md border-2 border-control bg-surface text-center text-[clamp(1.75rem,9vw,2.75rem)]',
          'font-medium tracking-[0.06em] transition-[border-color] placeholder:text-muted/40 hover:border-muted',
          'focus:border-accent focus:outline-none aria-invalid:border-danger',
        )}
      />
      <p id={`${id}-words`} className={classNames('min-h-5 text-xs', error ? 'text-danger' : 'text-muted')}>
        {error ?? t('hint')}
      </p>
    </div>
  );
}
