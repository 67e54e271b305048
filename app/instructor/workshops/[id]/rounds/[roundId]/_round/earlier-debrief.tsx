'use client';

import { useLocale } from 'use-intl';
import { DebriefScreen } from '@/app/_debrief/debrief';
import { LiveDebrief } from '@/app/_debrief/live-debrief';
import { LiveProvider } from '@/app/_live/live-provider';
import { RoleNamesContext } from '@/app/_ui/role-names';
import { Toasts } from '@/app/_ui/toast';
import { useTicketLine } from '@/app/instructor/_frame/use-ticket-line';
import type { DebriefMessage } from '@/wire/downstream';
import { can, type Rights } from '@/wire/permissions';
import { EarlierFork } from './earlier-fork';

interface EarlierDebriefProps {
  workshopId: string;
  message: DebriefMessage;
  rights: Rights;
}

/** A stored debrief: for readers to read, for graders to write on, for those who lead to ask what if and go on from. */
export function EarlierDebrief({ workshopId, message, rights }: EarlierDebriefProps) {
  const { debrief, words } = message;
  if (!can(rights, 'watch')) {
    return (
      <RoleNamesContext value={words.roleNames ?? {}}>
        <DebriefScreen debrief={debrief} words={words} viewer="instructor" />
      </RoleNamesContext>
    );
  }
  return <Live workshopId={workshopId} message={message} leads={can(rights, 'run-round')} />;
}

type LiveProps = Omit<EarlierDebriefProps, 'rights'> & { leads: boolean };

function Live({ workshopId, message, leads }: LiveProps) {
  const language = useLocale();
  const { roundId, debrief, words } = message;
  const settings = useTicketLine(workshopId, roundId);
  const debriefed = (
    <LiveDebrief message={message} viewer="instructor" access={leads ? 'leads' : 'reads'} inRoom={false} />
  );
  return (
    <Toasts>
      <LiveProvider
        key={language}
        settings={settings}
        fallback={<DebriefScreen debrief={debrief} words={words} viewer="instructor" />}
      >
        {leads ? <EarlierFork>{debriefed}</EarlierFork> : debriefed}
      </LiveProvider>
    </Toasts>
  );
}
