'use client';

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlLook, Field, type TextControlProps, useTextControl } from './field';

interface TextAreaProps
  extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'>,
    TextControlProps {}

/** Grows with its text. */
export function TextArea({ className, ...props }: TextAreaProps) {
  const { field, control, rest } = useTextControl<HTMLTextAreaElement, typeof props>(props);
  return (
    <Field {...field}>
      <textarea
        rows={3}
        {...rest}
        {...control}
        className={classNames(controlLook, 'field-sizing-content max-h-80 py-2.5 text-base', className)}
      />
    </Field>
  );
}
