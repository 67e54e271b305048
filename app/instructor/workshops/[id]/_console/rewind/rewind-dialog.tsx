'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { textProblem } from '@/app/_ui/text-problem';
import { useForm } from '@/app/_ui/use-form';
import { limits } from '@/engine/vocabulary';
import { useOrder } from '../use-order';
import { MomentList, useMomentTime } from './moment-list';
import { RewindReason } from './rewind-reason';
import { useMoments } from './use-moments';

/** Which moment the live round goes back to, and why. Before the last decision, unless another one is chosen. */
export function RewindDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('steps.back');
  const { refusalOf } = useOrder();
  const timeOf = useMomentTime();
  const moments = useMoments();
  const before = moments.find(({ kind }) => kind === 'before-decision') ?? moments[0];
  const chosenOf = (toP: number | undefined) => moments.find((moment) => moment.toP === toP);
  const form = useForm({
    first: { toP: before?.toP, reason: '' },
    check: ({ reason }) => ({
      reason: textProblem(reason, limits.reason, { missing: t('reasonMissing'), long: t('reasonLong') }),
    }),
    send: async ({ toP, reason }) => {
      const moment = chosenOf(toP);
      if (!moment) return undefined;
      const command = { type: 'rewind' as const, toP: moment.toP, reason: reason.trim() };
      const refused = await refusalOf((live) => live.send(command), t('done', { time: timeOf(moment) }));
      if (refused) return { form: refused.words };
      onClose();
      return undefined;
    },
  });
  const chosen = chosenOf(form.values.toP);

  return (
    <FormDialog
      form={form}
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
            onValueChange={(toP) => form.put({ toP })}
          />
          <RewindReason
            reason={form.values.reason}
            onReasonChange={(reason) => form.put({ reason })}
            error={form.problemOf('reason')}
          />
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </FormDialog>
  );
}
