'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { Confirm } from '@/app/_ui/confirm';
import { useStaff } from '../staff/use-staff';
import { useOrder } from '../use-order';

interface CloseWorkshopProps {
  open: boolean;
  onClose: () => void;
}

/** Gives the PIN back and leads to the list. */
export function CloseWorkshop({ open, onClose }: CloseWorkshopProps) {
  const t = useTranslations('instructor.ended');
  const router = useRouter();
  const { ask, busy } = useOrder();
  const { can } = useStaff();

  async function close() {
    if (!(await ask((live) => live.closeWorkshop()))) return onClose();
    if (!can('own')) return onClose();
    router.push('/instructor');
    router.refresh();
  }

  return (
    <Confirm
      open={open}
      onClose={onClose}
      title={t('closeTitle')}
      action={t('closeAction')}
      danger
      busy={busy}
      onConfirm={() => void close()}
    >
      {t('closeText')}
    </Confirm>
  );
}
