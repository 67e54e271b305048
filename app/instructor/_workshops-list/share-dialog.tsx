'use client';

import { useTranslations } from 'use-intl';
import type { ColleagueItem, WorkshopItem } from '@/wire/lists';
import { FormDialog } from '../../_ui/form-dialog';
import { PersonName } from '../../_ui/person-name';
import { toast } from '../../_ui/toast';
import { useForm } from '../../_ui/use-form';
import { useWorkshopChange } from './use-workshop-change';

interface ShareDialogProps {
  workshop: WorkshopItem;
  colleagues: readonly ColleagueItem[];
  onClose: () => void;
}

/** Whom a workshop is open to; what each of them may do follows from the role. */
export function ShareDialog({ workshop, colleagues, onClose }: ShareDialogProps) {
  const t = useTranslations('people');
  const { share } = useWorkshopChange();
  // An owner of the organisation sees every workshop anyway.
  const others = colleagues.filter(({ id, role }) => id !== workshop.owner.id && role !== 'owner');
  const form = useForm({
    first: { people: workshop.sharedWith },
    send: async ({ people }) => {
      const problem = await share(workshop, people);
      if (problem) return { form: problem };
      toast(t('share.done'));
      onClose();
      return undefined;
    },
  });
  const { people } = form.values;
  const turn = (id: string, on: boolean) =>
    form.put({ people: on ? [...people, id] : people.filter((one) => one !== id) });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('share.title', { title: workshop.title })}
      description={t('share.text')}
      action={others.length > 0 && t('share.save')}
    >
      {others.length === 0 && <p>{t('share.nobody')}</p>}
      <fieldset className="flex flex-col">
        <legend className="sr-only">{t('share.people')}</legend>
        {others.map(({ id, name, role }) => (
          <label key={id} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              checked={people.includes(id)}
              onChange={(event) => turn(id, event.target.checked)}
              className="size-4 accent-accent"
            />
            <PersonName name={name} className="min-w-0 flex-1 truncate font-medium" />
            <span className="text-muted">{t(`role.${role}`)}</span>
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
