'use client';

import { useEffect, useState } from 'react';
import { askTabletop, type TabletopCheck } from './ask-tabletop';
import type { Draft } from './draft';

/** One asks when the typing pauses. */
const pauseMs = 500;

/** What the rules say to the sheet as it stands; the last answer stays until the next one is there. */
export function useCheck(workshopId: string, draft: Draft) {
  const [check, setCheck] = useState<TabletopCheck>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const ended = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await askTabletop(
        workshopId,
        draft,
        { make: false, emptyIsSilence: false },
        ended.signal,
      );
      if (ended.signal.aborted) return;
      if ('check' in answer) setCheck(answer.check);
      setProblem('code' in answer ? answer.code : undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [workshopId, draft]);
  return { check, problem };
}
