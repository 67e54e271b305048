'use client';

import { useState } from 'react';
import type { BallotView, PlayerView, SeatView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { useAct } from '../_play/use-act';
import { useMe } from '../_play/use-me';

export type VoteStatus = 'none' | 'picked' | 'sending' | 'will-send' | 'saved';

/** The open decision as this person works on it: what is picked, what is voted, what may be done. */
export interface Decision {
  ballot: BallotView;
  me: SeatView;
  /** Alone: a tap and a second act decide, nobody else votes. */
  practice: boolean;
  /** The clock stands still: one may think, but not vote. */
  paused: boolean;
  picked: string | null;
  /** What the server has acknowledged as this seat's vote. */
  voted: string | null;
  confidence: number | null;
  status: VoteStatus;
  /** The answer that is on its way to legal and the lead: nobody votes any more. */
  underWay: string | null;
  mayLock: boolean;
  locking: boolean;
  pick: (responseId: string) => void;
  setConfidence: (confidence: number) => void;
  vote: () => void;
  lock: () => void;
}

interface Draft {
  decisionId: string;
  responseId: string | null;
  /** The vote that it would change; once another one stands, from whichever tab, it is past. */
  over: string | null;
  confidence: number | null;
}

export function useDecision(view: PlayerView): Decision | null {
  const act = useAct();
  const me = useMe(view);
  const { ballot } = view;
  const [kept, setDraft] = useState<Draft>();
  const [locking, setLocking] = useState(false);
  const { voted, status: sent } = useOwnVote(ballot, me);
  if (ballot === null || me === null) return null;

  const { decisionId } = ballot;
  const nothing = { decisionId, responseId: null, over: voted, confidence: null };
  const draft = kept?.decisionId === decisionId ? kept : nothing;
  const picked = (draft.over === voted ? draft.responseId : null) ?? voted;
  const confidence = draft.confidence ?? ballot.votes[me.id]?.confidence ?? null;

  function cast(responseId: string, sure: number | null) {
    void act({ type: 'cast-vote', decisionId, responseId, ...(sure !== null && { confidence: sure }) });
  }
  async function lock(responseId: string) {
    setLocking(true);
    await act({ type: 'lock-decision', decisionId, responseId });
    setLocking(false);
  }

  return {
    ballot,
    me,
    practice: view.practice,
    paused: view.stage !== 'running',
    picked,
    voted,
    confidence,
    status: picked !== null && picked !== voted ? 'picked' : sent,
    underWay: ballot.chain?.responseId ?? null,
    mayLock: ballot.lead === me.id,
    locking,
    pick: (responseId) => setDraft({ ...draft, responseId, over: voted }),
    setConfidence: (chosen) => {
      setDraft({ ...draft, responseId: picked, over: voted, confidence: chosen });
      if (picked !== null && picked === voted) cast(picked, chosen);
    },
    vote: () => {
      if (picked !== null) cast(picked, confidence);
    },
    lock: () => {
      if (picked !== null) void lock(picked);
    },
  };
}

/** This seat's vote: on its way, or saved only when the server has said so. */
function useOwnVote(
  ballot: BallotView | null,
  me: SeatView | null,
): { voted: string | null; status: Exclude<VoteStatus, 'picked'> } {
  const decisionId = ballot?.decisionId ?? '';
  const connected = useLiveState((state) => state.connection === 'connected');
  const saved = useLiveState((state) => state.savedVotes[decisionId]);
  const onItsWay = useLiveState(
    ({ outbox }) =>
      outbox
        .map(({ command }) =>
          command.type === 'cast-vote' && command.decisionId === decisionId ? command : null,
        )
        .findLast((command) => command !== null)?.responseId,
  );
  if (onItsWay !== undefined) return { voted: onItsWay, status: connected ? 'sending' : 'will-send' };
  const voted = saved ?? (me && ballot?.votes[me.id]?.responseId) ?? null;
  return { voted, status: voted === null ? 'none' : 'saved' };
}
