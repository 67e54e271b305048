'use client';

import { useTranslations } from 'use-intl';
import { useWrongFields } from '@/app/_forms/use-wrong-fields';
import { FormDialog } from '@/app/_ui/form-dialog';
import { isolated } from '@/app/_ui/isolated';
import { Select } from '@/app/_ui/select';
import { TextArea } from '@/app/_ui/text-area';
import { TextField } from '@/app/_ui/text-field';
import { toast } from '@/app/_ui/toast';
import { useForm } from '@/app/_ui/use-form';
import { gradeChoices, platformSchema } from '@/wire/forms/platform';
import type { PlatformItem, Trainer } from './items';
import { firstTyped, nobody, platformOf, type Typed } from './typed';
import { usePlatformChange } from './use-platform-change';

interface PlatformDialogProps {
  /** undefined: a new one */
  platform?: PlatformItem['platform'];
  trainers: readonly Trainer[];
  onClose: () => void;
}

/** What a platform shows of itself when the tool has been set up there. */
export function PlatformDialog({ platform, trainers, onClose }: PlatformDialogProps) {
  const t = useTranslations('lti.platforms');
  const { form } = usePlatformForm(platform, onClose);
  const { values, put, problemOf } = form;
  const line = (
    field: 'name' | 'issuer' | 'clientId' | 'authUrl' | 'tokenUrl' | 'jwksUrl',
    hint?: string,
  ) => (
    <TextField
      label={t(field)}
      hint={hint}
      autoComplete="off"
      spellCheck={false}
      error={problemOf(field)}
      value={values[field]}
      onValueChange={(typed) => put({ [field]: typed })}
    />
  );
  const lines = (field: 'deploymentIds' | 'origins', hint: string) => (
    <TextArea
      label={t(field)}
      hint={hint}
      rows={1}
      spellCheck={false}
      error={problemOf(field)}
      value={values[field]}
      onValueChange={(typed) => put({ [field]: typed })}
    />
  );
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={platform ? t('editTitle', { name: isolated(platform.name) }) : t('addTitle')}
      action={t(platform ? 'save' : 'add')}
    >
      {line('name')}
      {line('issuer', t('addressHint'))}
      {line('clientId')}
      {lines('deploymentIds', t('listHint'))}
      {line('authUrl')}
      {line('tokenUrl')}
      {line('jwksUrl')}
      {lines('origins', t('originsHint'))}
      <Select
        label={t('trainer')}
        hint={t('trainerHint')}
        value={values.trainerId}
        options={[
          { value: nobody, label: t('nobody') },
          ...trainers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValueChange={(trainerId) => put({ trainerId })}
      />
      <Select
        label={t('gradeOf')}
        value={values.gradeOf}
        options={gradeChoices.map((value) => ({ value, label: t(`grade.${value}`) }))}
        onValueChange={(gradeOf) => put({ gradeOf })}
      />
    </FormDialog>
  );
}

function usePlatformForm(platform: PlatformItem['platform'] | undefined, onClose: () => void) {
  const t = useTranslations('lti.platforms');
  const wrongFields = useWrongFields();
  const { change } = usePlatformChange();
  const [address, identifier] = [t('wrong.address'), t('wrong.identifier')];
  const own = {
    ...{ name: t('wrong.name'), issuer: address, authUrl: address, tokenUrl: address, jwksUrl: address },
    ...{ origins: address, clientId: identifier, deploymentIds: identifier },
  };
  const form = useForm<Typed>({
    first: firstTyped(platform),
    check: (values) => wrongFields(platformSchema, platformOf(values), own),
    send: async (values) => {
      const wanted = platformOf(values);
      const answer = platform
        ? await change(`/${platform.id}`, 'PUT', wanted)
        : await change('', 'POST', wanted);
      if (!answer.ok) return { form: answer.words };
      toast(platform ? t('saved') : t('added', { name: isolated(wanted.name) }));
      onClose();
      return undefined;
    },
  });
  return { form };
}
