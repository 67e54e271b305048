'use client';

import { useTranslations } from 'use-intl';
import type { ColleagueItem, WorkshopItem } from '@/wire/lists';
import { rightsInWorkshop } from '@/wire/staff-roles';
import { FormDialog } from '../../_ui/form-dialog';
import { isolated } from '../../_ui/isolated';
import { Select } from '../../_ui/select';
import { toast } from '../../_ui/toast';
import { useForm } from '../../_ui/use-form';
import { useWorkshopChange } from './use-workshop-change';

interface GiveDialogProps {
  workshop: WorkshopItem;
  colleagues: readonly ColleagueItem[];
  onClose: () => void;
}

/** Hands a workshop over to another who may lead one. */
export function GiveDialog({ workshop, colleagues, onClose }: GiveDialogProps) {
  const t = useTranslations('people.give');
  const { give } = useWorkshopChange();
  const others = colleagues.filter(
    ({ id, role }) => id !== workshop.owner.id && rightsInWorkshop(role, 'own') === 'owner',
  );
  const form = useForm({
    first: { to: others[0]?.id ?? '' },
    send: async ({ to }) => {
      const problem = await give(workshop, to);
      if (problem) return { form: problem };
      const name = others.find(({ id }) => id === to)?.name ?? '';
      toast(t('done', { name: isolated(name) }));
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('title', { title: workshop.title })}
      description={t('text')}
      action={others.length > 0 && t('submit')}
    >
      {others.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <Select
          label={t('to')}
          {...form.field('to')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FormDialog>
  );
}
