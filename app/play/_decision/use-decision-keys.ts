'use client';

import { useKeys } from '../../_ui/use-keys';
import type { Decision } from './use-decision';

/** D leads to the open decision, 1 to 6 pick an option in the order in which they are shown. `show` brings it into sight first. */
export function useDecisionKeys(decision: Decision | null, show?: () => void): void {
  const options = decision?.ballot.responses ?? [];
  const picks = options.map(({ id }, place) => [String(place + 1), () => decision?.pick(id)] as const);
  const goThere = () => {
    if (decision) show?.();
    // What has just been shown is there after the next drawing.
    requestAnimationFrame(() => requestAnimationFrame(goToTheOptions));
  };
  useKeys({ d: goThere, ...Object.fromEntries(picks) });
}

/** The focus to what is picked, else to the first option. */
export function goToTheOptions(): void {
  const options = [...document.querySelectorAll<HTMLInputElement>('input[name^="decision-"]')];
  (options.find((option) => option.checked) ?? options[0])?.focus();
}
