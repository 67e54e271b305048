'use client';

import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import { workshopChangeSchema } from '@/wire/forms/workshop';
import type { WorkshopItem } from '@/wire/lists';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { FormDialog } from '../../_ui/form-dialog';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { GroupField } from '../_frame/group-field';
import { useWorkshopChange } from './use-workshop-change';

interface EditDialogProps {
  workshop: WorkshopItem;
  groups: readonly string[];
  onClose: () => void;
}

export function EditDialog({ workshop, groups, onClose }: EditDialogProps) {
  const t = useTranslations('workshops.edit');
  const missing = useTranslations('instructor.create')('titleMissing');
  const wrongFields = useWrongFields();
  const { save } = useWorkshopChange();
  const asked = ({ title, group }: { title: string; group: string }) => ({
    title: title.trim(),
    group: group.trim() || null,
  });
  const form = useForm({
    first: { title: workshop.title, group: workshop.group ?? '' },
    check: (values) => wrongFields(workshopChangeSchema, asked(values), { title: missing }),
    send: async (values) => {
      const form = await save(workshop, asked(values));
      if (form) return { form };
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('title')} action={t('save')}>
      <TextField
        label={t('name')}
        limit={limits.title}
        error={form.problemOf('title')}
        value={form.values.title}
        onValueChange={(title) => form.put({ title })}
      />
      <GroupField
        groups={groups}
        error={form.problemOf('group')}
        value={form.values.group}
        onValueChange={(group) => form.put({ group })}
      />
    </FormDialog>
  );
}
