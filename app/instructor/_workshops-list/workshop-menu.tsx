'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import type { WorkshopItem } from '@/wire/lists';
import { can } from '@/wire/permissions';
import { IconButton } from '../../_ui/icon-button';
import { Menu, type MenuAction } from '../../_ui/menu';
import type { Question } from './question';
import { useWorkshopChange } from './use-workshop-change';

interface WorkshopMenuProps {
  workshop: WorkshopItem;
  debrief: string | null;
  onQuestion: (question: Question) => void;
}

type Action =
  | 'projector'
  | 'debrief'
  | 'runAgain'
  | 'calendar'
  | 'paper'
  | 'edit'
  | 'duplicate'
  | 'archive'
  | 'unarchive'
  | 'delete';
type Sharing = 'share' | 'give';

/** What can be done with a workshop without opening it. */
export function WorkshopMenu({ workshop, debrief, onQuestion }: WorkshopMenuProps) {
  const t = useTranslations('workshops');
  const people = useTranslations('people');
  const expected = useTranslations('expected');
  const router = useRouter();
  const language = useLocale();
  const { archive, unarchive } = useWorkshopChange();
  const open = workshop.closedAt === null && workshop.archivedAt === null;
  const stage = workshop.rounds.at(-1)?.stage;
  const running = stage === 'running' || stage === 'paused';
  const act = (key: Action, onSelect: () => void): MenuAction => ({
    label: t(`action.${key}`),
    disabled: running && (key === 'archive' || key === 'delete' || key === 'paper'),
    danger: key === 'delete',
    onSelect,
  });
  const asks = (kind: Question['kind']) => () => onQuestion({ kind, workshop });
  const calendarPath = `/api/workshops/${workshop.id}/calendar?language=${language}`;
  const leads = can(workshop.rights, 'own');
  const sharing = (kind: Sharing): MenuAction => ({ label: people(`${kind}.action`), onSelect: asks(kind) });
  const groups = [
    [
      ...(open && workshop.projectorToken !== null
        ? [act('projector', () => window.open(`/projector#${workshop.projectorToken}`, '_blank'))]
        : []),
      ...(debrief ? [act('debrief', () => router.push(debrief))] : []),
      ...(leads && stage === 'ended' ? [act('runAgain', asks('runAgain'))] : []),
      ...(workshop.startsAt !== null && can(workshop.rights, 'run-round')
        ? [act('calendar', () => window.location.assign(calendarPath))]
        : []),
      ...(open && can(workshop.rights, 'run-round')
        ? [
            {
              label: expected('menu'),
              onSelect: () => router.push(`/instructor/workshops/${workshop.id}/players`),
            },
          ]
        : []),
      ...(leads ? [act('paper', () => router.push(`/instructor/workshops/${workshop.id}/tabletop`))] : []),
    ],
    leads ? [act('edit', asks('edit')), act('duplicate', asks('duplicate'))] : [],
    leads ? [sharing('share'), sharing('give')] : [],
    leads
      ? [
          workshop.archivedAt === null
            ? act('archive', () => void archive(workshop))
            : act('unarchive', () => void unarchive(workshop)),
          act('delete', asks('delete')),
        ]
      : [],
  ].filter((actions) => actions.length > 0);
  if (groups.length === 0) return <span />;
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('row.more', { title: workshop.title })} size="small" />}
      groups={groups}
    />
  );
}
