'use client';

import { useState } from 'react';
import { useLive } from '@/app/_live/live-provider';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { announce } from '@/app/_ui/announce';
import { toast } from '@/app/_ui/toast';
import type { InvitationLink } from '@/wire/answers';
import type { InvitedRights } from '@/wire/permissions';

/** Makes a link; a refusal is shown and spoken in words, and gives nothing. */
export function useInvite() {
  const live = useLive();
  const inWords = useRefusalWords();
  const [inviting, setInviting] = useState(false);

  async function invite(rights: InvitedRights, handsOver: boolean): Promise<InvitationLink | undefined> {
    setInviting(true);
    const link = await live.staff.invite({ rights, handsOver });
    setInviting(false);
    if (link.ok) return link;
    toast(inWords(link));
    announce(inWords(link));
    return undefined;
  }

  return { invite, inviting };
}
