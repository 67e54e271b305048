'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import type { Form } from '@/app/_ui/use-form';
import { MomentList, useMomentTime } from './moment-list';
import type { Moment } from './use-moments';

interface MomentDialogProps {
  /** What is done from there: its words. */
  step: 'back' | 'fork';
  form: Pick<Form<object>, 'props' | 'busy' | 'problem'>;
  moments: readonly Moment[];
  /** Play ms of the one that is chosen. */
  toP: number | undefined;
  onChoose: (toP: number) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for a moment of the round, and for what else the step needs; says so where there is no moment. */
export function MomentDialog({ step, form, moments, toP, onChoose, onClose, children }: MomentDialogProps) {
  const t = useTranslations(`steps.${step}`);
  const timeOf = useMomentTime();
  const chosen = moments.find((moment) => moment.toP === toP);
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
          <MomentList label={t('moments')} moments={moments} value={chosen.toP} onValueChange={onChoose} />
          {children}
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </FormDialog>
  );
}
