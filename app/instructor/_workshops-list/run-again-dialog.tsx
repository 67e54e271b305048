'use client';

import { useTranslations } from 'use-intl';
import type { WorkshopItem } from '@/wire/lists';
import { FormDialog } from '../../_ui/form-dialog';
import { useForm } from '../../_ui/use-form';
import { KeepStorm } from '../_scenarios/keep-storm';
import { useWorkshopChange } from './use-workshop-change';

interface RunAgainDialogProps {
  workshop: WorkshopItem;
  onClose: () => void;
}

/** The same people once more: in a new storm, or in the one that they know. */
export function RunAgainDialog({ workshop, onClose }: RunAgainDialogProps) {
  const t = useTranslations('workshops.runAgain');
  const { runAgain } = useWorkshopChange();
  const form = useForm({
    first: { sameStorm: false },
    send: async ({ sameStorm }) => {
      const form = await runAgain(workshop, sameStorm);
      return form ? { form } : 'leaving';
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('title')} description={t('text')} action={t('action')}>
      <KeepStorm checked={form.values.sameStorm} onCheckedChange={(sameStorm) => form.put({ sameStorm })} />
    </FormDialog>
  );
}
