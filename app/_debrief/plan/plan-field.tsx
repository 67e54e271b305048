'use client';

import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { firstSigns } from '@/engine/signs';
import { classNames } from '../../_ui/class-names';
import { controlLook } from '../../_ui/field';
import { useForeign } from '../../_ui/use-foreign';
import { WrittenIn } from '../../_ui/written-in';

interface PlanFieldProps {
  label: string;
  value: string;
  most: number;
  /** `words` grows with its text. */
  kind: 'words' | 'name' | 'day';
  /** that its words were written in, where it is known */
  language?: string | null | undefined;
  placeholder?: string;
  struck?: boolean;
  autoFocus?: boolean;
  onSave: (value: string) => void;
}

/** After so long without a key it is kept; at once when the field is left. */
const restMs = 500;

/** A cell that keeps itself. What comes from others is shown, but never under the hands of who is typing here. */
export function PlanField(props: PlanFieldProps) {
  const { label, value, most, kind, language, placeholder, struck, autoFocus, onSave } = props;
  const [typed, setTyped] = useState<string>();
  const [inside, setInside] = useState(false);
  const foreign = useForeign(typed === undefined ? language : undefined);
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });
  useEffect(() => {
    if (typed === undefined || typed === value) return;
    const timer = setTimeout(() => save.current(typed), restMs);
    return () => clearTimeout(timer);
  }, [typed, value]);
  if (!inside && typed !== undefined && typed.trim() === value) setTyped(undefined);

  const control = {
    'aria-label': label,
    placeholder,
    value: typed ?? value,
    autoFocus,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped(firstSigns(event.target.value, most)),
    onFocus: () => setInside(true),
    onBlur: () => {
      setInside(false);
      if (typed !== undefined && typed !== value) onSave(typed);
    },
    className: classNames(controlLook, 'min-h-11 text-sm', struck && 'text-muted line-through'),
  };
  if (kind !== 'words') return <input type={kind === 'day' ? 'date' : 'text'} {...control} />;
  return (
    <div>
      <textarea
        rows={1}
        lang={foreign}
        {...control}
        className={`${control.className} field-sizing-content resize-none py-2.5`}
      />
      {foreign && <WrittenIn language={foreign} />}
    </div>
  );
}
