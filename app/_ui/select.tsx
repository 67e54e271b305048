'use client';

import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names';
import { useEarlyValue } from './early-input';
import { controlLook, describedBy, Field, type FieldWords } from './field';

interface Option<Value extends string> {
  value: Value;
  label: string;
  /** The heading under which it stands with its neighbours of the same group. */
  group?: string | undefined;
}

interface SelectProps<Value extends string> extends FieldWords {
  value: Value;
  options: readonly Option<Value>[];
  onValueChange: (value: Value) => void;
  disabled?: boolean | undefined;
}

/** The system's own list: the best one on phones, and it works everywhere. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, optional, value, options, onValueChange, disabled } = props;
  const id = useId();
  const pick = (wanted: string) => {
    const picked = options.find((option) => option.value === wanted);
    if (picked) onValueChange(picked.value);
  };
  const ref = useEarlyValue<HTMLSelectElement>(value, pick);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} reserve={false}>
      <div className="relative">
        <select
          ref={ref}
          id={id}
          value={value}
          disabled={disabled}
          onChange={(event) => pick(event.target.value)}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(id, { label, hint, error })}
          className={classNames(controlLook, 'min-h-11 appearance-none pr-10 text-sm')}
        >
          {groupsOf(options).map(({ group, options: some }) =>
            group === undefined ? (
              <Lines key="" options={some} />
            ) : (
              <optgroup key={group} label={group} className="bg-surface text-text">
                <Lines options={some} />
              </optgroup>
            ),
          )}
        </select>
        <ChevronDown
          className="pointer-events-none absolute inset-y-0 right-3 my-auto size-4 text-muted"
          aria-hidden
        />
      </div>
    </Field>
  );
}

function Lines({ options }: { options: readonly Option<string>[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value} className="bg-surface text-text">
      {label}
    </option>
  ));
}

/** Neighbours of the same group together, in their order. */
function groupsOf<Value extends string>(
  options: readonly Option<Value>[],
): { group: string | undefined; options: Option<Value>[] }[] {
  const names = [...new Set(options.map(({ group }) => group))];
  return names.map((group) => ({ group, options: options.filter((option) => option.group === group) }));
}
