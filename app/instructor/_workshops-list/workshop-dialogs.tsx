'use client';

import type { ColleagueItem } from '@/wire/lists';
import { DeleteDialog } from './delete-dialog';
import { DuplicateDialog } from './duplicate-dialog';
import { EditDialog } from './edit-dialog';
import { GiveDialog } from './give-dialog';
import type { Question } from './question';
import { RunAgainDialog } from './run-again-dialog';
import { ShareDialog } from './share-dialog';

interface WorkshopDialogsProps {
  question: Question;
  groups: readonly string[];
  colleagues: readonly ColleagueItem[];
  onClose: () => void;
}

export function WorkshopDialogs({ question, groups, colleagues, onClose }: WorkshopDialogsProps) {
  const { kind, workshop } = question;
  switch (kind) {
    case 'edit':
      return <EditDialog workshop={workshop} groups={groups} onClose={onClose} />;
    case 'duplicate':
      return <DuplicateDialog workshop={workshop} onClose={onClose} />;
    case 'runAgain':
      return <RunAgainDialog workshop={workshop} onClose={onClose} />;
    case 'delete':
      return <DeleteDialog workshop={workshop} onClose={onClose} />;
    case 'share':
      return <ShareDialog workshop={workshop} colleagues={colleagues} onClose={onClose} />;
    case 'give':
      return <GiveDialog workshop={workshop} colleagues={colleagues} onClose={onClose} />;
  }
}
