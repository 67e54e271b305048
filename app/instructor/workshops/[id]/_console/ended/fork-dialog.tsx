'use client';

import { useConsole } from '../console-context';
import { MomentDialog } from '../rewind/moment-dialog';
import type { Moment } from '../rewind/use-moments';
import { ForkGroup } from './fork-group';
import { useFork } from './use-fork';

interface ForkDialogProps {
  onClose: () => void;
  inConsole?: boolean;
  /** A moment besides those that stand out, chosen at first. */
  from?: Pick<Moment, 'toP' | 'minute'> | undefined;
}

/** From which moment of the round that is over a new one goes on, and who plays it. */
export function ForkDialog({ onClose, inConsole = true, from }: ForkDialogProps) {
  const { view } = useConsole();
  // Going on from the very start is simply another round.
  const marked = view.moments.filter(({ kind }) => kind !== 'start');
  const isMarked = marked.some(({ toP }) => toP === from?.toP);
  const moments: Moment[] =
    from && !isMarked ? [{ ...from, kind: 'at-slider', label: '' }, ...marked] : marked;
  const first = from?.toP ?? moments.find(({ kind }) => kind === 'before-decision')?.toP;
  const fork = useFork(first, onClose, inConsole);
  return (
    <MomentDialog
      step="fork"
      form={fork}
      moments={moments}
      toP={fork.values.toP}
      onChoose={(toP) => fork.put({ toP })}
      onClose={onClose}
    >
      <ForkGroup fork={fork} teams={view.teams.length} />
    </MomentDialog>
  );
}
