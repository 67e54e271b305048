'use client';

import type { KeyboardEvent } from 'react';
import { cellAttribute } from './grading-matrix';

interface GradingKeys {
  /** A level for the objective at hand. */
  onLevel: (level: number) => void;
  /** The next team of the same decision, or the one before. */
  onTeam: (step: 1 | -1) => void;
  onComment: () => void;
  /** The proposals at this place are right. */
  onConfirm: () => void;
}

/** What the keyboard does on the board; it rests while somebody types, and leaves other buttons their own keys. */
export function gradingKeys({ onLevel, onTeam, onComment, onConfirm }: GradingKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    if (target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')) return;
    const isFree =
      target.matches(`[${cellAttribute}], input[type=radio]`) || !target.matches('button, a, input');
    const act = () => {
      if (/^[0-4]$/.test(key)) return () => onLevel(Number(key));
      if (key.toLowerCase() === 'c') return onComment;
      if (key === 'Enter' && isFree) return () => onTeam(event.shiftKey ? -1 : 1);
      if (key === ' ' && isFree && !target.matches('input')) return onConfirm;
      return undefined;
    };
    const found = act();
    if (!found) return;
    event.preventDefault();
    found();
  };
}
