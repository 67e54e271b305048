'use client';

import type { ComponentProps } from 'react';
import { useEarlyChoice } from './early-input';

interface ChoiceInputProps extends Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type' | 'ref'> {
  type?: 'radio' | 'checkbox' | undefined;
  selected: boolean;
  onSelect: () => void;
}

/** The browser's own radio button or box to tick; the page's look lies around it. */
export function ChoiceInput({ type = 'radio', selected, onSelect, ...rest }: ChoiceInputProps) {
  const ref = useEarlyChoice(selected, onSelect);
  return <input {...rest} ref={ref} type={type} checked={selected} onChange={onSelect} />;
}
