'use client';

import { useKeys } from '../../_ui/use-keys';
import type { Decision } from './use-decision';

/** D leads to the open decision, 1 to 6 pick an option in the order in which they are shown. */
export function useDecisionKeys(decision: Decision | null): void {
  const options = decision?.ballot.responses ?? [];
  const picks = options.map(({ id }, place) => [String(place + 1), () => decision?.pick(id)] as const);
  useKeys({ d: goToTheOptions, ...Object.fromEntries(picks) });
}

/** The focus to what is picked, else to the first option. */
export function goToTheOptions(): void {
  const options = [...document.querySelectorAll<HTMLInputElement>('input[name^="decision-"]')];
  (options.find((option) => option.checked) ?? options[0])?.focus();
}
