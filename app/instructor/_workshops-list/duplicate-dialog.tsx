'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import type { WorkshopItem } from '@/wire/lists';
import { Button } from '../../_ui/button';
import { Dialog } from '../../_ui/dialog';
import { TextField } from '../../_ui/text-field';
import { useWorkshopChange } from './use-workshop-change';

interface DuplicateDialogProps {
  workshop: WorkshopItem;
  onClose: () => void;
}

export function DuplicateDialog({ workshop, onClose }: DuplicateDialogProps) {
  const t = useTranslations('workshops.duplicate');
  const missing = useTranslations('instructor.create')('titleMissing');
  const form = useId();
  const { duplicate, busy } = useWorkshopChange();
  const [title, setTitle] = useState(firstSigns(t('copyOf', { title: workshop.title }), limits.title));
  const untitled = title.trim() === '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!untitled) await duplicate(workshop, title.trim());
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      description={t('text')}
      footer={
        <Button type="submit" form={form} busy={busy}>
          {t('action')}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void submit(event)} className="mt-4">
        <TextField
          label={t('name')}
          limit={limits.title}
          error={untitled ? missing : undefined}
          value={title}
          onValueChange={setTitle}
        />
      </form>
    </Dialog>
  );
}
