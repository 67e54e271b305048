'use client';

import {
  CircleHelp,
  ClipboardCheck,
  EllipsisVertical,
  EyeOff,
  FastForward,
  Hourglass,
  KeyRound,
  Megaphone,
  MessageSquarePlus,
  OctagonX,
  Timer,
  Trophy,
  Undo2,
  UserPlus,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/app/_ui/icon-button';
import { KeyHint } from '@/app/_ui/key-hint';
import { Menu } from '@/app/_ui/menu';
import { useConsole } from '../console-context';
import type { OpenDialog } from '../play-dialog';
import { useOrder } from '../use-order';
import { useTempos } from '../use-tempos';

const icon = 'size-4';

/** What is needed now and then: tempo, countdowns, ranking, and the two ways to stop. */
export function PlayMenu({ onDialog }: { onDialog: OpenDialog }) {
  const t = useTranslations();
  const { settings } = useConsole().view;
  const { order } = useOrder();
  const tempos = useTempos();
  const noiseActions = noiseSteps(settings.noise).map((noise) => ({
    label: noise === 1 ? t('instructor.bar.asWritten') : t('instructor.bar.noise', { noise }),
    icon: <span className="w-4 text-center">{noise === settings.noise.now ? '✓' : ''}</span>,
    onSelect: () => void order({ type: 'set-noise', noise }),
  }));
  const tempoActions = tempos.options.map(({ value, label }) => ({
    label: `${t('instructor.bar.tempo')}: ${label}`,
    icon: <span className="w-4 text-center">{value === tempos.value ? '✓' : ''}</span>,
    onSelect: () => tempos.choose(value),
  }));
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
            label: t(settings.untimed ? 'instructor.bar.untimedOff' : 'instructor.bar.untimedOn'),
            icon: <Timer className={icon} />,
            onSelect: () => void order({ type: 'set-untimed', untimed: !settings.untimed }),
          },
          {
            label: t(settings.hold ? 'instructor.bar.holdOff' : 'instructor.bar.holdOn'),
            icon: <Hourglass className={icon} />,
            onSelect: () => void order({ type: 'set-hold', held: !settings.hold }),
          },
          {
            label: t('instructor.bar.toNext'),
            icon: <FastForward className={icon} />,
            keys: <KeyHint keys="E" />,
            onSelect: () => void order({ type: 'go-to-next' }),
          },
          {
            label: t(settings.ranking ? 'instructor.bar.rankingOff' : 'instructor.bar.rankingOn'),
            icon: <Trophy className={icon} />,
            onSelect: () => void order({ type: 'set-ranking', shown: !settings.ranking }),
          },
        ],
        tempoActions,
        noiseActions,
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
            icon: <CircleHelp className={icon} />,
            keys: <KeyHint keys="?" />,
            onSelect: () => onDialog('help'),
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

/** Least, as written, most, and half way between. */
function noiseSteps({ least, most }: { least: number; most: number }): number[] {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return [...new Set([least, tenth((least + 1) / 2), 1, tenth((1 + most) / 2), most])];
}
