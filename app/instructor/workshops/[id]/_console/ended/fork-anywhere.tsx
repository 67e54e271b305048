'use client';

import { type ReactNode, useState } from 'react';
import { ForkContext, type ForkFrom } from '@/app/_debrief/play-on/fork-context';
import { useConsole } from '../console-context';
import { useStaff } from '../staff/use-staff';
import { ForkDialog } from './fork-dialog';

interface ForkAnywhereProps {
  inConsole?: boolean;
  children: ReactNode;
}

/** In the debrief below, whoever may open rounds can go on from wherever the replay is, while the workshop is open. */
export function ForkAnywhere({ inConsole = true, children }: ForkAnywhereProps) {
  const { workshop } = useConsole();
  const { can } = useStaff();
  const [from, setFrom] = useState<Parameters<ForkFrom>[0]>();
  const may = workshop.pin !== null && can('open-and-close');
  return (
    <ForkContext value={may ? setFrom : null}>
      {children}
      {from && <ForkDialog from={from} inConsole={inConsole} onClose={() => setFrom(undefined)} />}
    </ForkContext>
  );
}
