'use client';

import { useEffect, useState } from 'react';
import type { InvitationCard } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';
import type { GuestLine } from '../../_live/guest';
import { useGuestLine } from '../../_live/use-guest-line';

export type InvitationState =
  | { at: 'looking-up' }
  | { at: 'no-link' }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'open'; token: string; card: InvitationCard };

/** Finds the invitation behind the address's fragment. */
export function useInvitation(): { state: InvitationState; line: () => GuestLine } {
  const [state, setState] = useState<InvitationState>({ at: 'looking-up' });
  const line = useGuestLine();

  useEffect(() => {
    let gone = false;
    const token = window.location.hash.slice(1);
    async function lookUp() {
      const answer = await line().lookUpInvitation(token);
      if (gone) return;
      setState(
        answer.ok ? { at: 'open', token, card: answer.invitation } : { at: 'refused', refusal: answer },
      );
    }
    if (token === '') setState({ at: 'no-link' });
    else void lookUp();
    return () => {
      gone = true;
    };
  }, [line]);

  return { state, line };
}
