'use client';

import { useTranslations } from 'use-intl';
import type { WorkshopItem } from '@/wire/lists';
import { Confirm } from '../../_ui/confirm';
import { useWorkshopChange } from './use-workshop-change';

interface DeleteDialogProps {
  workshop: WorkshopItem;
  onClose: () => void;
}

/** What goes with it, said before it goes. */
export function DeleteDialog({ workshop, onClose }: DeleteDialogProps) {
  const t = useTranslations('workshops.delete');
  const { remove, busy } = useWorkshopChange();
  const rounds = workshop.rounds.filter((round) => round.startedAt !== null).length;

  async function confirm() {
    if (await remove(workshop)) onClose();
  }

  return (
    <Confirm
      open
      onClose={onClose}
      title={t('title', { title: workshop.title })}
      action={t('action')}
      danger
      busy={busy}
      onConfirm={() => void confirm()}
    >
      <p>{rounds === 0 ? t('nothing') : t('lost', { rounds, people: workshop.players })}</p>
      <p className="mt-2">{t('bin')}</p>
    </Confirm>
  );
}
