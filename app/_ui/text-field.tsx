'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import { countSigns } from '@/engine/signs';
import { classNames } from './class-names';
import { controlLook, describedBy, Field, type FieldWords } from './field';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'>, FieldWords {
  value: string;
  onValueChange: (value: string) => void;
  /** Shows a live count; longer text can be typed, so that nothing pasted is silently cut. */
  limit?: number | undefined;
  /** A button at the right end, such as the dice of a nickname. */
  action?: ReactNode;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  limit,
  action,
  value,
  onValueChange,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const left = limit === undefined ? undefined : limit - countSigns(value);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} left={left}>
      <div className="relative">
        <input
          {...rest}
          id={id}
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
          aria-invalid={error !== undefined || (left ?? 0) < 0 || undefined}
          aria-describedby={describedBy(id, { label, hint, error })}
          className={classNames(controlLook, 'min-h-12 text-base', Boolean(action) && 'pr-14', className)}
        />
        {action && <div className="absolute inset-y-0 right-0.5 flex items-center">{action}</div>}
      </div>
    </Field>
  );
}
