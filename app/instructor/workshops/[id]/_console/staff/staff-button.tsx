'use client';

import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BarButton } from '@/app/_ui/bar-button';
import { Dialog } from '@/app/_ui/dialog';
import { Lead } from './host';
import { Invitations } from './invitations';
import { StaffList } from './staff-list';
import { useStaff } from './use-staff';

/** Opens the drawer with everybody who runs and watches the workshop. */
export function StaffButton() {
  const t = useTranslations('staff');
  const [open, setOpen] = useState(false);
  return (
    <>
      <BarButton icon={UserPlus} label={t('open')} onClick={() => setOpen(true)} />
      <StaffDrawer open={open} onClose={() => setOpen(false)} />
    </>
  );
}

export function StaffDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('staff');
  const { can } = useStaff();
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} description={t('lead')} place="side">
      <div className="mt-4 flex flex-col gap-6">
        <StaffList />
        <Lead />
        {can('invite') ? <Invitations /> : <p className="text-muted">{t('invite.ownerOnly')}</p>}
      </div>
    </Dialog>
  );
}
