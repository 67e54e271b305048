'use client';

import { DeleteDialog } from './delete-dialog';
import { DuplicateDialog } from './duplicate-dialog';
import { EditDialog } from './edit-dialog';
import type { Question } from './question';

interface WorkshopDialogsProps {
  question: Question;
  groups: readonly string[];
  onClose: () => void;
}

export function WorkshopDialogs({ question: { kind, workshop }, groups, onClose }: WorkshopDialogsProps) {
  switch (kind) {
    case 'edit':
      return <EditDialog workshop={workshop} groups={groups} onClose={onClose} />;
    case 'duplicate':
      return <DuplicateDialog workshop={workshop} onClose={onClose} />;
    case 'delete':
      return <DeleteDialog workshop={workshop} onClose={onClose} />;
  }
}
