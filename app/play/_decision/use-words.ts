'use client';

import { useLiveState } from '../../_live/live-provider';
import { useAutosave } from '../../_ui/use-autosave';
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
  const { typed, type, saveNow } = useAutosave((words) => {
    void act({ type: 'write-words', decisionId, text: words });
  });
  const text = typed ?? onItsWay ?? kept;
  const settled = text.trim() === kept && onItsWay === null;
  const sending = connected ? 'saving' : 'will-send';
  return {
    text,
    status: settled ? (kept === '' ? 'empty' : 'saved') : onItsWay === text.trim() ? sending : 'writing',
    write: type,
    saveNow,
  };
}

/** As people count them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
