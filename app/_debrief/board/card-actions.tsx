'use client';

import { Ellipsis, Eye, EyeOff, ListPlus, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { shortened } from '@/engine/signs';
import type { CardRow } from '@/wire/annotations';
import { freshId } from '../../_live/device';
import { announce } from '../../_ui/announce';
import { IconButton } from '../../_ui/icon-button';
import { Menu, type MenuAction } from '../../_ui/menu';
import { toast } from '../../_ui/toast';
import { useDebriefAnnotations } from '../annotations/annotations-context';

interface CardActionsProps {
  card: CardRow;
  onEdit: () => void;
}

/** Authors edit and remove their own; instructors hide any card, bring it back, or put it into the plan. */
export function CardActions({ card, onEdit }: CardActionsProps) {
  const t = useTranslations('debrief.board');
  const held = useDebriefAnnotations();
  if (held === null) return null;
  const { access, annotations, save } = held;
  const own = access === 'leads' ? card.teamId === null : card.authorId === annotations.self;
  const { id, kind, text, language } = card;
  const icon = 'size-4';

  async function remove() {
    if (!(await save({ type: 'save-card', id, kind, text, language, removed: true }))) return;
    const undo = () => void save({ type: 'save-card', id: freshId(), kind, text, language, removed: false });
    toast(t('removed'), undefined, { label: t('undo'), onSelect: undo });
  }
  async function plan() {
    const line = { action: text, language, owner: '', due: '', done: false, removed: false };
    if (!(await save({ type: 'save-plan-item', id: freshId(), ...line }))) return;
    toast(t('planned'));
    announce(t('planned'));
  }

  const ownActions: MenuAction[] = [
    { label: t('edit'), icon: <Pencil className={icon} aria-hidden="true" />, onSelect: onEdit },
    {
      label: t('remove'),
      icon: <Trash2 className={icon} aria-hidden="true" />,
      danger: true,
      onSelect: () => void remove(),
    },
  ];
  const hostActions: MenuAction[] = [
    {
      label: t('intoPlan'),
      icon: <ListPlus className={icon} aria-hidden="true" />,
      onSelect: () => void plan(),
    },
    {
      label: t(card.hidden ? 'restore' : 'hide'),
      icon: card.hidden ? (
        <Eye className={icon} aria-hidden="true" />
      ) : (
        <EyeOff className={icon} aria-hidden="true" />
      ),
      onSelect: () => void save({ type: 'hide-card', id, hidden: !card.hidden }),
    },
  ];
  return (
    <Menu
      trigger={
        <IconButton
          icon={Ellipsis}
          size="small"
          className="max-desk:size-11"
          label={t('actions', { text: shortened(text, 60) })}
        />
      }
      groups={[...(access === 'leads' ? [hostActions] : []), ...(own ? [ownActions] : [])]}
    />
  );
}
