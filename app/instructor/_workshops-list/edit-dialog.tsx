'use client';

import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import { workshopChangeSchema } from '@/wire/forms/workshop';
import type { WorkshopItem } from '@/wire/lists';
import { ownTimeZone } from '@/wire/time-zone';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { FormDialog } from '../../_ui/form-dialog';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { DateField } from '../_frame/date-field';
import { GroupField } from '../_frame/group-field';
import { instantOf, localTime } from '../_frame/local-time';
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
  const first = {
    title: workshop.title,
    group: workshop.group ?? '',
    date: localTime(workshop.startsAt),
  };
  const asked = ({ title, group, date }: typeof first) => ({
    title: title.trim(),
    group: group.trim() || null,
    ...(date !== first.date && { startsAt: instantOf(date), timeZone: ownTimeZone() }),
  });
  const form = useForm({
    first,
    check: (values) => {
      const { startsAt: date, ...wrong } = wrongFields(workshopChangeSchema, asked(values), {
        title: missing,
        startsAt: t('dateWrong'),
      });
      return { ...wrong, date };
    },
    send: async (values) => {
      const form = await save(workshop, asked(values));
      if (form) return { form };
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('title')} action={t('save')}>
      <TextField label={t('name')} limit={limits.title} {...form.field('title')} />
      <GroupField groups={groups} {...form.field('group')} />
      <DateField {...form.field('date')} />
    </FormDialog>
  );
}
