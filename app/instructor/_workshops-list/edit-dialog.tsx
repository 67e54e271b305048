'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import type { WorkshopItem } from '@/wire/lists';
import { Button } from '../../_ui/button';
import { Dialog } from '../../_ui/dialog';
import { TextField } from '../../_ui/text-field';
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
  const form = useId();
  const { save, busy } = useWorkshopChange();
  const [title, setTitle] = useState(workshop.title);
  const [group, setGroup] = useState(workshop.group ?? '');
  const untitled = title.trim() === '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (untitled) return;
    if (await save(workshop, { title: title.trim(), group: group.trim() || null })) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      footer={
        <Button type="submit" form={form} busy={busy}>
          {t('save')}
        </Button>
      }
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-3 flex flex-col gap-3"
      >
        <TextField
          label={t('name')}
          limit={limits.title}
          error={untitled ? missing : undefined}
          value={title}
          onValueChange={setTitle}
        />
        <GroupField groups={groups} value={group} onValueChange={setGroup} />
      </form>
    </Dialog>
  );
}
