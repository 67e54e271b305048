'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';

/*
 * A page can be read and typed into before its script is there, for seconds on a slow phone. React keeps what stands in a control
 * then, but tells nobody: with its next drawing the words would be gone, and a choice would look made that is not.
 */

/** For a control that shows `value`: what was typed or picked before the page was ready is taken. */
export function useEarlyValue<Control extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
  value: string,
  take: (typed: string) => void,
): RefObject<Control | null> {
  const ref = useRef<Control>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what happened before the first drawing happened once
  useLayoutEffect(() => {
    const typed = ref.current?.value ?? value;
    if (typed !== value) take(typed);
  }, []);
  return ref;
}

/** For a radio button or a box to tick: what was chosen before the page was ready is chosen. */
export function useEarlyChoice(selected: boolean, choose: () => void): RefObject<HTMLInputElement | null> {
  const ref = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what happened before the first drawing happened once
  useLayoutEffect(() => {
    const control = ref.current;
    if (control === null || control.checked === selected) return;
    if (control.checked || control.type === 'checkbox') choose();
  }, []);
  return ref;
}
