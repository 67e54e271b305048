'use client';

import { useTranslations } from 'use-intl';
import { useWrongFields } from '@/app/_forms/use-wrong-fields';
import { FormDialog } from '@/app/_ui/form-dialog';
import { TextField } from '@/app/_ui/text-field';
import { toast } from '@/app/_ui/toast';
import { useForm } from '@/app/_ui/use-form';
import { GroupField } from '@/app/instructor/_frame/group-field';
import { instantOf, localTime } from '@/app/instructor/_frame/local-time';
import { limits } from '@/engine/vocabulary';
import { homeworkChangeSchema } from '@/wire/forms/homework';
import type { HomeworkItem } from '@/wire/homework';
import { ownTimeZone } from '@/wire/time-zone';
import { type Terms, TermsFields } from '../../_homework/terms-fields';
import { useDeadlineProblem } from '../../_homework/use-deadline-problem';
import { useHomeworkChange } from './use-homework-change';

interface EditHomeworkProps {
  homework: HomeworkItem;
  groups: readonly string[];
  onClose: () => void;
}

type Values = Terms & { title: string; group: string };

/** Title, group, deadline, tries: what may change while people play. */
export function EditHomework({ homework, groups, onClose }: EditHomeworkProps) {
  const t = useTranslations('homework');
  const create = useTranslations('instructor.create');
  const wrongFields = useWrongFields();
  const deadlineProblem = useDeadlineProblem();
  const { save } = useHomeworkChange(homework.id);
  const before = localTime(homework.deadline);
  const form = useForm<Values>({
    first: { ...homework, group: homework.group ?? '', deadline: before },
    check: (values) => ({
      ...wrongFields(homeworkChangeSchema, asked(values, before), { title: create('titleMissing') }),
      // One that has passed already may stay.
      ...(values.deadline !== before && deadlineProblem(values.deadline)),
    }),
    send: async (values) => {
      const problem = await save(asked(values, before));
      if (problem) return { form: problem };
      toast(t('detail.saved'));
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('detail.editTitle')} action={t('detail.save')}>
      <TextField label={create('name')} limit={limits.title} {...form.field('title')} />
      <GroupField groups={groups} {...form.field('group')} />
      <TermsFields terms={form.values} problem={form.problemOf('deadline')} onChange={form.put} />
    </FormDialog>
  );
}

/** A deadline that nobody touched stays to the second, and in its zone: the field shows whole minutes of this computer's clock. */
function asked({ title, group, tries, deadline, showsMedian }: Values, before: string) {
  return {
    ...{ title: title.trim(), group: group.trim() || null, tries, showsMedian },
    ...(deadline !== before && { deadline: instantOf(deadline), timeZone: ownTimeZone() }),
  };
}
