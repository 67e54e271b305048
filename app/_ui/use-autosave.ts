import { useEffect, useRef, useState } from 'react';

interface Autosave {
  /** Undefined until something has been typed here. */
  typed: string | undefined;
  type: (text: string) => void;
  /** Saves at once what waits for the next pause in typing. */
  saveNow: () => void;
}

/** A pause in typing of this length saves. */
const pauseMs = 800;

/** A text that is saved in every pause, when its field is left, and when the page or the field itself goes. */
export function useAutosave(onSave: (text: string) => void): Autosave {
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
  return {
    typed,
    type: (text) => {
      setTyped(text);
      unsaved.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save.current(), pauseMs);
    },
    saveNow: () => save.current(),
  };
}
