'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { useConsole } from '../console-context';
import { MomentList, useMomentTime } from '../rewind/moment-list';
import { ForkGroup } from './fork-group';
import { useFork } from './use-fork';

/** From which moment of the round that is over a new one goes on, and who plays it. */
export function ForkDialog({ onClose, inConsole = true }: { onClose: () => void; inConsole?: boolean }) {
  const t = useTranslations('steps.fork');
  const { view } = useConsole();
  const timeOf = useMomentTime();
  // Going on from the very start is simply another round.
  const moments = view.moments.filter(({ kind }) => kind !== 'start');
  const [toP, setToP] = useState(moments.find(({ kind }) => kind === 'before-decision')?.toP);
  const chosen = moments.find((moment) => moment.toP === toP);
  const fork = useFork(onClose, inConsole);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      description={t('lead')}
      footer={
        chosen && (
          <Button busy={fork.busy} onClick={() => void fork.go(chosen.toP)}>
            {t('action', { time: timeOf(chosen) })}
          </Button>
        )
      }
    >
      {chosen ? (
        <div className="mt-4 flex flex-col gap-4">
          <MomentList label={t('moments')} moments={moments} value={toP} onValueChange={setToP} />
          <ForkGroup fork={fork} teams={view.teams.length} />
        </div>
      ) : (
        <p className="mt-4">{t('none')}</p>
      )}
    </Dialog>
  );
}
