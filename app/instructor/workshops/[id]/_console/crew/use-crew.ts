'use client';

import type { CrewMember } from '@/wire/downstream';
import type { Deed } from '@/wire/permissions';
import { useConsole } from '../console-context';

interface Crew {
  me: CrewMember | undefined;
  leader: CrewMember | undefined;
  people: CrewMember[];
  iLead: boolean;
  can: (deed: Deed) => boolean;
}

/** Who runs and watches the workshop, from where this console stands. */
export function useCrew(): Crew {
  const { me: myId, crew, leaderId, may } = useConsole().desk;
  const me = crew.find(({ id }) => id === myId);
  return {
    me,
    leader: crew.find(({ id }) => id === leaderId),
    people: crew,
    iLead: leaderId === myId,
    can: (deed) => may.includes(deed),
  };
}
