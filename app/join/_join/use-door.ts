'use client';

import { useEffect, useRef, useState } from 'react';
import type { WorkshopCard } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';
import type { Door, GuestLine } from '../../_live/guest';

export type DoorState =
  | { at: 'asking' }
  | { at: 'looking-up' }
  | { at: 'refused'; refusal: Refusal; door: Door }
  | { at: 'open'; door: Door; workshop: WorkshopCard };

/** Finds the workshop behind a PIN or the link's token. The line to the server is loaded when it is needed. */
export function useDoor(pin: string | undefined): { state: DoorState; line: () => Promise<GuestLine> } {
  const [state, setState] = useState<DoorState>({ at: 'looking-up' });
  const opened = useRef<Promise<GuestLine>>(undefined);

  function line(): Promise<GuestLine> {
    opened.current ??= import('../../_live/guest').then((module) => module.openGuestLine());
    return opened.current;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is the same for the life of the screen
  useEffect(() => {
    let gone = false;
    async function lookUp(door: Door) {
      const answer = await (await line()).lookUp(door);
      if (gone) return;
      setState(
        answer.ok
          ? { at: 'open', door, workshop: answer.workshop }
          : { at: 'refused', refusal: answer, door },
      );
    }
    const door = pin === undefined ? doorOfLink(window.location.hash) : { pin };
    if (door) void lookUp(door);
    else setState({ at: 'asking' });
    return () => {
      gone = true;
      void opened.current?.then((guest) => guest.close());
    };
  }, [pin]);

  return { state, line };
}

/** `#t=<token>`, or the token alone */
function doorOfLink(fragment: string): Door | undefined {
  const said = fragment.slice(1);
  const token = new URLSearchParams(said).get('t') ?? said;
  return token === '' ? undefined : { token };
}
