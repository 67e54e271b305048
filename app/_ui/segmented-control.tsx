'use client';

import { type ReactNode, useId } from 'react';
import { ChoiceInput } from './choice-input';
import { classNames } from './class-names';

export interface SegmentedControlProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: ReactNode; spoken?: string }[];
  value: Value;
  onValueChange: (value: Value) => void;
  size?: 'small' | 'medium' | undefined;
  className?: string | undefined;
}

/** One of a few, all in sight; real radio buttons underneath. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, options, value, onValueChange, size = 'medium', className } = props;
  const name = useId();
  return (
    <fieldset
      className={classNames(
        'inline-flex max-w-full min-w-0 rounded-md border border-control bg-sunken p-0.5',
        className,
      )}
    >
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          data-selected={option.value === value || undefined}
          className={classNames(
            'relative flex flex-1 cursor-pointer items-center justify-center rounded-sm px-3 text-sm font-medium text-muted',
            // Long words of a language go into two lines where it is narrow.
            'max-[26rem]:flex-auto max-[26rem]:text-center max-[26rem]:leading-tight max-[26rem]:wrap-anywhere max-[26rem]:hyphens-auto',
            'min-[26rem]:whitespace-nowrap transition-colors hover:text-text has-checked:bg-text/12 has-checked:text-text',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent',
            size === 'small' ? 'min-h-7' : 'min-h-9',
          )}
        >
          <ChoiceInput
            name={name}
            value={option.value}
            selected={option.value === value}
            onSelect={() => onValueChange(option.value)}
            aria-label={option.spoken}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
