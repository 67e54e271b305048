'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { isolated } from '@/app/_ui/isolated';
import { toast } from '@/app/_ui/toast';
import { useForm } from '@/app/_ui/use-form';
import type { PersonItem } from '@/wire/lists';
import { RoleChoice } from './role-choice';
import { usePeopleChange } from './use-people-change';

interface RoleDialogProps {
  person: PersonItem;
  onClose: () => void;
}

export function RoleDialog({ person, onClose }: RoleDialogProps) {
  const t = useTranslations('people');
  const { change } = usePeopleChange();
  const name = isolated(person.name);
  const form = useForm({
    first: { role: person.role },
    send: async ({ role }) => {
      const answer = await change(person.id, 'PATCH', { role });
      if (!answer.ok) return { form: answer.words };
      toast(t('roleDialog.done', { name, role: t(`role.${role}`) }));
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('roleDialog.title', { name })}
      description={t('roleDialog.text')}
      action={t('roleDialog.save')}
    >
      <RoleChoice
        label={t('roleDialog.label')}
        value={form.values.role}
        onValueChange={(role) => form.put({ role })}
      />
    </FormDialog>
  );
}
