'use client';

import { useState } from 'react';
import type { Live } from '@/app/_live/live';
import { useLive } from '@/app/_live/live-provider';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { announce } from '@/app/_ui/announce';
import { toast } from '@/app/_ui/toast';
import type { InstructorCommand } from '@/engine/command';
import type { Ack } from '@/wire/refusals';

interface Order {
  busy: boolean;
  /** Gives whether it was accepted; a refusal is shown and spoken in words. What was accepted shows itself; `done` is only spoken. */
  order: (command: InstructorCommand, done?: string) => Promise<boolean>;
  /** The same for what the instructor asks of the workshop rather than of the round. */
  ask: (question: (live: Live) => Promise<Ack>, done?: string) => Promise<boolean>;
}

export function useOrder(): Order {
  const live = useLive();
  const inWords = useRefusalWords();
  const [busy, setBusy] = useState(false);

  async function ask(question: (live: Live) => Promise<Ack>, done?: string): Promise<boolean> {
    setBusy(true);
    const ack = await question(live);
    setBusy(false);
    if (ack.ok) {
      if (done) announce(done);
      return true;
    }
    toast(inWords(ack));
    announce(inWords(ack));
    return false;
  }

  return { busy, ask, order: (command, done) => ask((line) => line.send(command), done) };
}
