'use client';

import { useState } from 'react';
import type { Live } from '@/app/_live/live';
import { useLive } from '@/app/_live/live-provider';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { announce } from '@/app/_ui/announce';
import { toast } from '@/app/_ui/toast';
import type { InstructorCommand } from '@/engine/command';
import type { Ack, Refusal } from '@/wire/refusals';

interface Order {
  busy: boolean;
  /** Gives whether it was accepted; a refusal is shown and spoken in words. What was accepted shows itself; `done` is only spoken. */
  order: (command: InstructorCommand, done?: string) => Promise<boolean>;
  /** The same for what the instructor asks of the workshop rather than of the round. */
  ask: (question: (live: Live) => Promise<Ack>, done?: string) => Promise<boolean>;
  /** The same from a form, which shows the refusal itself; nothing when it was accepted. */
  refusalOf: (question: (live: Live) => Promise<Ack>, done?: string) => Promise<Refused | undefined>;
}

interface Refused {
  code: Refusal['code'];
  words: string;
}

export function useOrder(): Order {
  const live = useLive();
  const inWords = useRefusalWords();
  const [busy, setBusy] = useState(false);

  const refusalOf: Order['refusalOf'] = async (question, done) => {
    setBusy(true);
    const ack = await question(live);
    setBusy(false);
    if (!ack.ok) return { code: ack.code, words: inWords(ack) };
    if (done) announce(done);
    return undefined;
  };

  const ask: Order['ask'] = async (question, done) => {
    const refused = await refusalOf(question, done);
    if (!refused) return true;
    toast(refused.words);
    announce(refused.words);
    return false;
  };

  return { busy, ask, refusalOf, order: (command, done) => ask((line) => line.send(command), done) };
}
