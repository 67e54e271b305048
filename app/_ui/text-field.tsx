'use client';

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { controlLook, Field, type TextControlProps, useTextControl } from './field';

interface TextFieldProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref'>,
    TextControlProps {
  /** A button at the right end, such as the dice of a nickname. */
  action?: ReactNode;
}

export function TextField({ action, className, ...props }: TextFieldProps) {
  const { field, control, rest } = useTextControl<HTMLInputElement, typeof props>(props);
  return (
    <Field {...field}>
      <div className="relative">
        <input
          {...rest}
          {...control}
          className={classNames(controlLook, 'min-h-12 text-base', Boolean(action) && 'pr-14', className)}
        />
        {action && <div className="absolute inset-y-0 right-0.5 flex items-center">{action}</div>}
      </div>
    </Field>
  );
}
