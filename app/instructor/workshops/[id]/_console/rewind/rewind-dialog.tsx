'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { useOrder } from '../use-order';
import { MomentList, useMomentTime } from './moment-list';
import { RewindReason } from './rewind-reason';
import { useMoments } from './use-moments';

/** Which moment the live round goes back to, and why. Before the last decision, unless another one is chosen. */
export function RewindDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('steps.back');
  const { order, busy } = useOrder();
  const timeOf = useMomentTime();
  const moments = useMoments();
  const [toP, setToP] = useState(
    () => (moments.find(({ kind }) => kind === 'before-decision') ?? moments[0])?.toP,
  );
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const chosen = moments.find((moment) => moment.toP === toP);
  const problem = problemOf(reason);

  async function go() {
    setTried(true);
    if (!chosen || problem) return;
    const command = { type: 'rewind' as const, toP: chosen.toP, reason: reason.trim() };
    if (await order(command, t('done', { time: timeOf(chosen) }))) onClose();
  }

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
          <Button busy={busy} onClick={() => void go()}>
            {t('action', { time: timeOf(chosen) })}
          </Button>
        )
      }
    >
      {chosen ? (
        <div className="mt-4 flex flex-col gap-4">
          <MomentList label={t('moments')} moments={moments} value={toP} onValueChange={setToP} />
          <RewindReason
            reason={reason}
            onReasonChange={setReason}
            error={tried && problem ? t(problem) : undefined}
            onEnter={() => void go()}
          />
        </div>
      ) : (
        <p className="mt-4">{t('none')}</p>
      )}
    </Dialog>
  );
}

function problemOf(reason: string): 'reasonMissing' | 'reasonLong' | undefined {
  if (reason.trim() === '') return 'reasonMissing';
  return fitsIn(reason.trim(), limits.reason) ? undefined : 'reasonLong';
}
