'use client';

import { useState } from 'react';
import type { InvitationLink } from '../../../../../../server/protocol';
import type { ColleagueRights } from '../../../../../../server/rights';
import { useLive } from '../../../../../_live/live-provider';
import { useRefusalWords } from '../../../../../_live/use-refusal';
import { announce } from '../../../../../_ui/announce';
import { toast } from '../../../../../_ui/toast';

/** Makes a link; a refusal is shown and spoken in words, and gives nothing. */
export function useInvite() {
  const live = useLive();
  const inWords = useRefusalWords();
  const [inviting, setInviting] = useState(false);

  async function invite(rights: ColleagueRights, handsOver: boolean): Promise<InvitationLink | undefined> {
    setInviting(true);
    const link = await live.crew.invite({ rights, handsOver });
    setInviting(false);
    if (link.ok) return link;
    toast(inWords(link));
    announce(inWords(link));
    return undefined;
  }

  return { invite, inviting };
}
