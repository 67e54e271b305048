'use client';

import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names';
import { controlLook, describedBy, Field, type FieldWords } from './field';

interface SelectProps<Value extends string> extends FieldWords {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onValueChange: (value: Value) => void;
  disabled?: boolean | undefined;
}

/** The system's own list: the best one on phones, and it works everywhere. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, optional, value, options, onValueChange, disabled } = props;
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} reserve={false}>
      <div className="relative">
        <select
          id={id}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.target.value);
            if (picked) onValueChange(picked.value);
          }}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(id, { label, hint, error })}
          className={classNames(controlLook, 'min-h-11 appearance-none pr-10 text-sm')}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} className="bg-surface text-text">
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          className="pointer-events-none absolute inset-y-0 right-3 my-auto size-4 text-muted"
          aria-hidden
        />
      </div>
    </Field>
  );
}
