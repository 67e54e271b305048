'use client';

import { CircleUserRound, LogOut } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { signOut } from '../../_account/account';
import { IconButton } from '../../_ui/icon-button';
import { Menu } from '../../_ui/menu';

export function AccountMenu({ name }: { name: string }) {
  const t = useTranslations('account.menu');
  const router = useRouter();

  async function leave() {
    await signOut();
    router.replace('/instructor/sign-in');
    router.refresh();
  }

  return (
    <Menu
      trigger={<IconButton icon={CircleUserRound} label={t('label', { name })} />}
      groups={[[{ label: t('signOut'), icon: <LogOut className="size-4" />, onSelect: () => void leave() }]]}
    />
  );
}
