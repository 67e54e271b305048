'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../_ui/class-names';
import { controlLook } from '../_ui/field';

interface CommentProps {
  value: string;
  onSave: (text: string) => void;
}

const pauseMs = 800;

/** Saved in every pause, and when it is left; give it a `key` for another place. */
export function Comment({ value, onSave }: CommentProps) {
  const t = useTranslations('grading');
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const unsaved = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef<() => void>(() => undefined);
  save.current = () => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    unsaved.current = undefined;
    if (text !== undefined) onSave(text.trim());
  };
  useEffect(() => {
    const leave = () => save.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div>
      <label htmlFor={id} className="text-sm font-semibold">
        {t('comment')}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={typed ?? value}
        placeholder={t('commentHint')}
        onBlur={() => save.current()}
        onChange={(event) => {
          setTyped(event.target.value);
          unsaved.current = event.target.value;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => save.current(), pauseMs);
        }}
        className={classNames(controlLook, 'mt-1.5 field-sizing-content max-h-60 py-2 text-sm')}
      />
    </div>
  );
}
