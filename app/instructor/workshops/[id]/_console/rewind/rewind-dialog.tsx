'use client';

import { useTranslations } from 'use-intl';
import { textProblem } from '@/app/_ui/text-problem';
import { useForm } from '@/app/_ui/use-form';
import { limits } from '@/engine/vocabulary';
import { useOrder } from '../use-order';
import { MomentDialog } from './moment-dialog';
import { useMomentTime } from './moment-list';
import { RewindReason } from './rewind-reason';
import { useMoments } from './use-moments';

/** Which moment the live round goes back to, and why. Before the last decision, unless another one is chosen. */
export function RewindDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('steps.back');
  const { refusalOf } = useOrder();
  const timeOf = useMomentTime();
  const moments = useMoments();
  const before = moments.find(({ kind }) => kind === 'before-decision') ?? moments[0];
  const form = useForm({
    first: { toP: before?.toP, reason: '' },
    check: ({ reason }) => ({
      reason: textProblem(reason, limits.reason, { missing: t('reasonMissing'), long: t('reasonLong') }),
    }),
    send: async ({ toP, reason }) => {
      const moment = moments.find((one) => one.toP === toP);
      if (!moment) return undefined;
      const command = { type: 'rewind' as const, toP: moment.toP, reason: reason.trim() };
      const refused = await refusalOf((live) => live.send(command), t('done', { time: timeOf(moment) }));
      if (refused) return { form: refused.words };
      onClose();
      return undefined;
    },
  });
  return (
    <MomentDialog
      step="back"
      form={form}
      moments={moments}
      toP={form.values.toP}
      onChoose={(toP) => form.put({ toP })}
      onClose={onClose}
    >
      <RewindReason {...form.field('reason')} />
    </MomentDialog>
  );
}
