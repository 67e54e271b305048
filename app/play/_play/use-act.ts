'use client';

import { useState } from 'react';
import type { SentCommand } from '../../_live/command-entry';
import { useLive } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { toast } from '../../_ui/toast';

/** Does something in the round; a refusal is shown and spoken in words. Gives whether it was accepted. */
export function useAct(): (command: SentCommand) => Promise<boolean> {
  const live = useLive();
  const inWords = useRefusalWords();
  return async (command) => {
    const ack = await live.send(command);
    if (ack.ok) return true;
    toast(inWords(ack));
    announce(inWords(ack));
    return false;
  };
}

/** The same with a sign of being under way, for a button of its own. */
export function useBusyAct(): { busy: boolean; act: (command: SentCommand) => Promise<boolean> } {
  const act = useAct();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    act: async (command) => {
      setBusy(true);
      const accepted = await act(command);
      setBusy(false);
      return accepted;
    },
  };
}
