'use client';

import { useState } from 'react';
import { isWriting } from '../_play/is-writing';
import type { Decision } from './use-decision';
import type { Reveal } from './use-reveal';

export interface Sheet {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** The person asked for it, so it may take the focus. */
  asked: boolean;
}

/**
 * The sheet springs up for each new decision and each outcome, and stays down once it is put away. It never springs up
 * over somebody who is writing: then the bar calls, and the sheet waits.
 */
export function useSheet(decision: Decision | null, reveal: Reveal): Sheet {
  const key = keyOf(decision, reveal);
  const [known, setKnown] = useState<string>();
  const [putAway, setPutAway] = useState<string>();
  const [asked, setAsked] = useState<string>();
  if (key !== known) {
    setKnown(key);
    setPutAway(key !== undefined && isWriting() ? key : undefined);
  }
  return {
    open: key !== undefined && putAway !== key,
    asked: key !== undefined && asked === key,
    setOpen: (open) => {
      setPutAway(open ? undefined : key);
      setAsked(open ? key : undefined);
      if (!open && decision === null) reveal.dismiss();
    },
  };
}

function keyOf(decision: Decision | null, reveal: Reveal): string | undefined {
  if (decision) return `decision ${decision.ballot.decisionId}`;
  return reveal.fresh ? `reveal ${reveal.fresh.decisionId}` : undefined;
}
