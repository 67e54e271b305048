'use client';

import { useEffect, useRef, useState } from 'react';
import { useLiveState } from '../../_live/live-provider';
import { useAct } from '../_play/use-act';
import type { Decision } from './use-decision';

export type WordsStatus = 'empty' | 'writing' | 'saving' | 'will-send' | 'saved';

interface Words {
  text: string;
  status: WordsStatus;
  write: (text: string) => void;
  /** Saves at once what waits for the next pause in typing. */
  saveNow: () => void;
}

/** A pause in typing of this length saves. */
const pauseMs = 900;

/** This seat's draft: saved in every pause, when the field is left, and when the page or the decision goes. */
export function useWords({ ballot, me }: Decision): Words {
  const act = useAct();
  const { decisionId } = ballot;
  const kept = ballot.drafts.find(({ seatId }) => seatId === me.id)?.text ?? '';
  const onItsWay = useLiveState(
    ({ outbox }) =>
      outbox
        .map(({ command }) =>
          command.type === 'write-words' && command.decisionId === decisionId ? command.text : null,
        )
        .findLast((text) => text !== null) ?? null,
  );
  const connected = useLiveState((state) => state.connection === 'connected');
  const [typed, setTyped] = useState<string>();
  const unsaved = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useRef<() => void>(() => undefined);
  save.current = () => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    unsaved.current = undefined;
    if (text !== undefined) void act({ type: 'write-words', decisionId, text: text.trim() });
  };
  useEffect(() => {
    const leave = () => save.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const text = typed ?? onItsWay ?? kept;
  const settled = text.trim() === kept && onItsWay === null;
  const sending = connected ? 'saving' : 'will-send';
  return {
    text,
    status: settled ? (kept === '' ? 'empty' : 'saved') : onItsWay === text.trim() ? sending : 'writing',
    write: (next) => {
      setTyped(next);
      unsaved.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save.current(), pauseMs);
    },
    saveNow: () => save.current(),
  };
}

/** As people count them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
