'use client';

import {
  CircleHelp,
  CircleUserRound,
  ClipboardList,
  GraduationCap,
  LogOut,
  UserRoundCog,
  Users,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { helpPath } from '@/wire/help-pages';
import { roleMay, type StaffRole } from '@/wire/staff-roles';
import { signOut } from '../../_account/account';
import { IconButton } from '../../_ui/icon-button';
import { Menu } from '../../_ui/menu';

/** One's own account, and what the role reaches beside workshops. */
export function AccountMenu({ name, role }: { name: string; role: StaffRole }) {
  const t = useTranslations();
  const router = useRouter();

  async function leave() {
    await signOut();
    router.replace('/instructor/sign-in');
    router.refresh();
  }

  const to = (label: string, Icon: typeof Users, path: string) => ({
    label,
    icon: <Icon className="size-4" aria-hidden="true" />,
    onSelect: () => router.push(path),
  });
  const groups = [
    [
      ...(roleMay(role, 'manage-people') ? [to(t('people.open'), Users, '/instructor/people')] : []),
      ...(roleMay(role, 'read-audit')
        ? [to(t('people.audit.open'), ClipboardList, '/instructor/audit')]
        : []),
      ...(roleMay(role, 'manage-platforms')
        ? [to(t('lti.platforms.open'), GraduationCap, '/instructor/platforms')]
        : []),
    ],
    [
      {
        label: t('instructor.help'),
        icon: <CircleHelp className="size-4" aria-hidden="true" />,
        onSelect: () => void window.open(helpPath(), '_blank', 'noreferrer'),
      },
    ],
    [
      to(t('account.menu.account'), UserRoundCog, '/instructor/account'),
      {
        label: t('account.menu.signOut'),
        icon: <LogOut className="size-4" aria-hidden="true" />,
        onSelect: () => void leave(),
      },
    ],
  ];
  return (
    <Menu
      trigger={<IconButton icon={CircleUserRound} label={t('account.menu.label', { name })} />}
      groups={groups.filter((actions) => actions.length > 0)}
    />
  );
}
