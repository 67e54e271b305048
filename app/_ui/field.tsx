import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { countSigns } from '@/engine/signs';
import { classNames } from './class-names';
import { useEarlyValue } from './early-input';

export interface FieldWords {
  label: string;
  hint?: ReactNode;
  /** What is wrong, in words, under the field. */
  error?: string | undefined;
  optional?: boolean | undefined;
}

interface FieldProps extends FieldWords {
  id: string;
  /** Characters left when the field is limited; negative when there are too many. */
  left?: number | undefined;
  /** Keep a line free below, so that nothing jumps when an error comes. */
  reserve?: boolean | undefined;
  children: ReactNode;
}

export const controlLook = classNames(
  'w-full rounded-md border border-control bg-surface px-3 text-text transition-[border-color,background-color]',
  'hover:border-muted aria-invalid:border-danger disabled:opacity-50',
);

/** The ids that tie a control to its hint and error; give them to `aria-describedby`. */
export function describedBy(id: string, { hint, error }: FieldWords): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

export interface TextControlProps extends FieldWords {
  value: string;
  onValueChange: (value: string) => void;
  /** Shows a live count; longer text can be typed, so that nothing pasted is silently cut. */
  limit?: number | undefined;
}

/** A text's `Field` with its count of signs, and what its `input` or `textarea` is told: `rest` first, then `control`. */
export function useTextControl<
  Control extends HTMLInputElement | HTMLTextAreaElement,
  Props extends TextControlProps,
>(props: Props) {
  const { label, hint, error, optional, limit, value, onValueChange, ...rest } = props;
  const id = useId();
  const ref = useEarlyValue<Control>(value, onValueChange);
  const left = limit === undefined ? undefined : limit - countSigns(value);
  return {
    rest,
    field: { id, label, hint, error, optional, left },
    control: {
      ref,
      id,
      value,
      onChange: (event: { target: { value: string } }) => onValueChange(event.target.value),
      'aria-invalid': error !== undefined || (left ?? 0) < 0 || undefined,
      'aria-describedby': describedBy(id, { label, hint, error }),
    },
  };
}

export function Field({ id, label, hint, error, optional, left, reserve = true, children }: FieldProps) {
  const t = useTranslations('common.field');
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> ({t('optional')})</span>}
      </label>
      {children}
      <div className={classNames('flex items-start justify-between gap-4 text-xs', reserve && 'min-h-5')}>
        <div>
          {error && (
            <p id={`${id}-error`} className="text-danger">
              {error}
            </p>
          )}
          {hint && (
            <p id={`${id}-hint`} className={classNames('text-muted', Boolean(error) && 'sr-only')}>
              {hint}
            </p>
          )}
        </div>
        {left !== undefined && (
          <p className={classNames('shrink-0 tabular-nums', left < 0 ? 'text-danger' : 'text-muted')}>
            {left < 0 ? t('over', { count: -left }) : t('left', { count: left })}
          </p>
        )}
      </div>
    </div>
  );
}
