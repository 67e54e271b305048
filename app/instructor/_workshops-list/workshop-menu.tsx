'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { WorkshopItem } from '@/wire/lists';
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
  | 'paper'
  | 'edit'
  | 'duplicate'
  | 'archive'
  | 'unarchive'
  | 'delete';

/** What can be done with a workshop without opening it. */
export function WorkshopMenu({ workshop, debrief, onQuestion }: WorkshopMenuProps) {
  const t = useTranslations('workshops');
  const router = useRouter();
  const { archive, unarchive, runAgain } = useWorkshopChange();
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
  const groups = [
    [
      ...(open
        ? [act('projector', () => window.open(`/projector#${workshop.projectorToken}`, '_blank'))]
        : []),
      ...(debrief ? [act('debrief', () => router.push(debrief))] : []),
      ...(stage === 'ended' ? [act('runAgain', () => void runAgain(workshop))] : []),
      act('paper', () => router.push(`/instructor/workshops/${workshop.id}/tabletop`)),
    ],
    [act('edit', asks('edit')), act('duplicate', asks('duplicate'))],
    [
      workshop.archivedAt === null
        ? act('archive', () => void archive(workshop))
        : act('unarchive', () => void unarchive(workshop)),
      act('delete', asks('delete')),
    ],
  ];
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('row.more', { title: workshop.title })} size="small" />}
      groups={groups.filter((actions) => actions.length > 0)}
    />
  );
}
