'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { useConsole } from '../console-context';
import { MomentList, useMomentTime } from '../rewind/moment-list';
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
  const t = useTranslations('steps.fork');
  const { view } = useConsole();
  const timeOf = useMomentTime();
  // Going on from the very start is simply another round.
  const marked = view.moments.filter(({ kind }) => kind !== 'start');
  const isMarked = marked.some(({ toP }) => toP === from?.toP);
  const moments: Moment[] =
    from && !isMarked ? [{ ...from, kind: 'at-slider', label: '' }, ...marked] : marked;
  const first = from?.toP ?? moments.find(({ kind }) => kind === 'before-decision')?.toP;
  const fork = useFork(first, onClose, inConsole);
  const chosen = moments.find(({ toP }) => toP === fork.values.toP);
  return (
    <FormDialog
      form={fork}
      onClose={onClose}
      title={t('title')}
      description={t('lead')}
      action={chosen && t('action', { time: timeOf(chosen) })}
    >
      {chosen ? (
        <>
          <MomentList
            label={t('moments')}
            moments={moments}
            value={chosen.toP}
            onValueChange={(toP) => fork.put({ toP })}
          />
          <ForkGroup fork={fork} teams={view.teams.length} />
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </FormDialog>
  );
}
