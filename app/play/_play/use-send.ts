'use client';

import type { SentCommand } from '../../_live/command-entry';
import { useLive } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';

/** Sends what a form asks for: gives the refusal in words, or says `done` to screen readers and closes the form. */
export function useSend(
  onClose: () => void,
): (command: SentCommand, done: string) => Promise<string | undefined> {
  const live = useLive();
  const inWords = useRefusalWords();
  return async (command, done) => {
    const ack = await live.send(command);
    if (!ack.ok) return inWords(ack);
    announce(done);
    onClose();
    return undefined;
  };
}
