'use client';

import { EllipsisVertical, EyeOff, MessageSquarePlus, OctagonX, Timer, Trophy } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../../../../_ui/icon-button';
import { Menu } from '../../../../../_ui/menu';
import { useConsole } from '../console-context';
import type { OpenDialog } from '../play-dialog';
import { useOrder } from '../use-order';
import { useTempos } from '../use-tempos';

const icon = 'size-4';

/** What is needed now and then: tempo, countdowns, ranking, and the two ways to stop. */
export function PlayMenu({ onDialog }: { onDialog: OpenDialog }) {
  const t = useTranslations('instructor');
  const { settings } = useConsole().view;
  const { order } = useOrder();
  const tempos = useTempos();
  const tempoActions = tempos.options.map(({ value, label }) => ({
    label: `${t('bar.tempo')}: ${label}`,
    icon: <span className="w-4 text-center">{value === tempos.value ? '✓' : ''}</span>,
    onSelect: () => tempos.choose(value),
  }));
  return (
    <Menu
      trigger={<IconButton icon={EllipsisVertical} label={t('console.more')} size="small" />}
      groups={[
        [
          {
            label: t('bar.post'),
            icon: <MessageSquarePlus className={icon} />,
            onSelect: () => onDialog('post'),
          },
          {
            label: t(settings.untimed ? 'bar.untimedOff' : 'bar.untimedOn'),
            icon: <Timer className={icon} />,
            onSelect: () => void order({ type: 'set-untimed', untimed: !settings.untimed }),
          },
          {
            label: t(settings.ranking ? 'bar.rankingOff' : 'bar.rankingOn'),
            icon: <Trophy className={icon} />,
            onSelect: () => void order({ type: 'set-ranking', shown: !settings.ranking }),
          },
        ],
        tempoActions,
        [
          { label: t('bar.calm'), icon: <EyeOff className={icon} />, onSelect: () => onDialog('calm') },
          {
            label: t('bar.end'),
            icon: <OctagonX className={icon} />,
            danger: true,
            onSelect: () => onDialog('end'),
          },
        ],
      ]}
    />
  );
}
