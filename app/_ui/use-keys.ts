'use client';

import { useEffect, useRef } from 'react';

/** Single keys for the whole page. They rest while somebody types, chooses from a list, or a dialog is open. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isBusy(event)) return;
      const action = latest.current[event.key] ?? latest.current[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const typing =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=slider]';
/** What moves its own choice with the arrow keys. */
const steered = 'input[type=radio], [role=tab], [role=feed]';
/** A toast says that it is a dialog, and covers nothing; a sheet is where the page's keys lead. */
const covering =
  '[role=dialog]:not([data-toast], [data-sheet]), [role=alertdialog]:not([data-toast]), [role=menu]';

/** A focused button keeps its space bar when it was reached by keyboard. */
function isBusy({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector(covering)) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return true;
  if (key.startsWith('Arrow') && target.closest(steered)) return true;
  return key === ' ' && target.matches('button:focus-visible, a:focus-visible, summary, [role=tab], input');
}
