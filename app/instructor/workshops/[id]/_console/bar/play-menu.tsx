'use client';

import {
  CircleHelp,
  ClipboardCheck,
  Drama,
  EllipsisVertical,
  EyeOff,
  FastForward,
  Keyboard,
  KeyRound,
  Megaphone,
  MessageSquarePlus,
  OctagonX,
  SlidersHorizontal,
  Undo2,
  UserPlus,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/app/_ui/icon-button';
import { KeyHint } from '@/app/_ui/key-hint';
import { Menu } from '@/app/_ui/menu';
import { helpPath } from '@/wire/help-pages';
import { openOutside } from '../outside/use-hash';
import type { OpenDialog } from '../play-dialog';
import { useOrder } from '../use-order';

const icon = 'size-4';

/** What is needed now and then, and the two ways to stop. */
export function PlayMenu({ onDialog }: { onDialog: OpenDialog }) {
  const t = useTranslations();
  const { order } = useOrder();
  return (
    <Menu
      trigger={<IconButton icon={EllipsisVertical} label={t('instructor.console.more')} size="small" />}
      groups={[
        [
          {
            label: t('instructor.bar.post'),
            icon: <MessageSquarePlus className={icon} />,
            onSelect: () => onDialog('post'),
          },
          {
            label: t('outside.open'),
            icon: <Drama className={icon} />,
            keys: <KeyHint keys="W" />,
            onSelect: openOutside,
          },
          {
            label: t('steps.nudge.open'),
            icon: <Megaphone className={icon} />,
            keys: <KeyHint keys="M" />,
            onSelect: () => onDialog('nudge'),
          },
          {
            label: t('grading.open'),
            icon: <ClipboardCheck className={icon} />,
            keys: <KeyHint keys="G" />,
            onSelect: () => onDialog('grade'),
          },
          {
            label: t('steps.back.open'),
            icon: <Undo2 className={icon} />,
            keys: <KeyHint keys="Z" />,
            onSelect: () => onDialog('back'),
          },
          {
            label: t('instructor.bar.toNext'),
            icon: <FastForward className={icon} />,
            keys: <KeyHint keys="E" />,
            onSelect: () => void order({ type: 'go-to-next' }),
          },
          {
            label: t('instructor.bar.settings'),
            icon: <SlidersHorizontal className={icon} />,
            keys: <KeyHint keys="S" />,
            onSelect: () => onDialog('settings'),
          },
        ],
        [
          {
            label: t('staff.open'),
            icon: <UserPlus className={icon} />,
            onSelect: () => onDialog('staff'),
          },
          {
            label: t('instructor.console.codes'),
            icon: <KeyRound className={icon} />,
            onSelect: () => onDialog('codes'),
          },
          {
            label: t('instructor.console.help'),
            icon: <Keyboard className={icon} />,
            keys: <KeyHint keys="?" />,
            onSelect: () => onDialog('help'),
          },
          {
            label: t('instructor.help'),
            icon: <CircleHelp className={icon} />,
            onSelect: () => void window.open(helpPath(), '_blank', 'noreferrer'),
          },
        ],
        [
          {
            label: t('instructor.bar.calm'),
            icon: <EyeOff className={icon} />,
            keys: <KeyHint keys="B" />,
            onSelect: () => onDialog('calm'),
          },
          {
            label: t('instructor.bar.end'),
            icon: <OctagonX className={icon} />,
            danger: true,
            onSelect: () => onDialog('end'),
          },
        ],
      ]}
    />
  );
}
