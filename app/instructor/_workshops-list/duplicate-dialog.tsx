'use client';

import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { copySchema } from '@/wire/forms/workshop';
import type { WorkshopItem } from '@/wire/lists';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { FormDialog } from '../../_ui/form-dialog';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { KeepStorm } from '../_scenarios/keep-storm';
import { useWorkshopChange } from './use-workshop-change';

interface DuplicateDialogProps {
  workshop: WorkshopItem;
  onClose: () => void;
}

export function DuplicateDialog({ workshop, onClose }: DuplicateDialogProps) {
  const t = useTranslations('workshops.duplicate');
  const missing = useTranslations('instructor.create')('titleMissing');
  const wrongFields = useWrongFields();
  const { duplicate } = useWorkshopChange();
  const form = useForm({
    first: { title: firstSigns(t('copyOf', { title: workshop.title }), limits.title), sameStorm: false },
    check: ({ title }) => wrongFields(copySchema, { title: title.trim() }, { title: missing }),
    send: async ({ title, sameStorm }) => {
      const form = await duplicate(workshop, { title: title.trim(), sameStorm });
      return form ? { form } : 'leaving';
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('title')} description={t('text')} action={t('action')}>
      <TextField label={t('name')} limit={limits.title} {...form.field('title')} />
      <KeepStorm checked={form.values.sameStorm} onCheckedChange={(sameStorm) => form.put({ sameStorm })} />
    </FormDialog>
  );
}
