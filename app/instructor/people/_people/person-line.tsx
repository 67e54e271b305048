'use client';

import { Ellipsis } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { IconButton } from '@/app/_ui/icon-button';
import { isolated } from '@/app/_ui/isolated';
import { Menu, type MenuAction } from '@/app/_ui/menu';
import { PersonName } from '@/app/_ui/person-name';
import type { PersonItem } from '@/wire/lists';
import type { PersonQuestion } from './person-dialogs';

interface PersonLineProps {
  person: PersonItem;
  isMe: boolean;
  onQuestion: (question: PersonQuestion) => void;
}

export function PersonLine({ person, isMe, onQuestion }: PersonLineProps) {
  const t = useTranslations('people');
  const format = useFormatter();
  const { name, email, role, signsIn, lastSeenAt } = person;
  const seen =
    lastSeenAt === null
      ? t('signedOut')
      : t('seen', { date: format.dateTime(new Date(lastSeenAt), { dateStyle: 'medium' }) });
  const act = (kind: PersonQuestion['kind'], danger = false): MenuAction => ({
    label: t(`action.${kind}`),
    danger,
    onSelect: () => onQuestion({ kind, person }),
  });
  const groups = [[act('role'), act('resetLink'), act('signOut')], ...(isMe ? [] : [[act('remove', true)]])];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_2.25rem] items-center gap-x-3 px-2 py-3">
      <span className="min-w-0">
        <span className="block truncate font-medium">
          {isMe ? t('you', { name: isolated(name) }) : <PersonName name={name} />}
        </span>
        <span className="block text-xs break-words text-muted">
          <bdi translate="no">{email}</bdi> · {seen}
          {signsIn.provider && ` · ${t('byProvider')}`}
        </span>
      </span>
      <Badge tone={role === 'owner' ? 'accent' : 'neutral'}>{t(`role.${role}`)}</Badge>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={t('more', { name })} size="small" />}
        groups={groups}
      />
    </li>
  );
}
