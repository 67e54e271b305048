'use client';

import { type ComponentProps, useId } from 'react';
import { countSigns } from '@/engine/signs';
import { classNames } from './class-names';
import { controlLook, describedBy, Field, type FieldWords } from './field';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'>, FieldWords {
  value: string;
  onValueChange: (value: string) => void;
  limit?: number | undefined;
}

/** Grows with its text. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  limit,
  value,
  onValueChange,
  className,
  ...rest
}: TextAreaProps) {
  const id = useId();
  const left = limit === undefined ? undefined : limit - countSigns(value);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} left={left}>
      <textarea
        rows={3}
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        aria-invalid={error !== undefined || (left ?? 0) < 0 || undefined}
        aria-describedby={describedBy(id, { label, hint, error })}
        className={classNames(controlLook, 'field-sizing-content max-h-80 py-2.5 text-base', className)}
      />
    </Field>
  );
}
