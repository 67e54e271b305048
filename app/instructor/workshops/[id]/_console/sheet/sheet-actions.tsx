'use client';

import { EllipsisVertical, FastForward, Send, TimerReset } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/app/_ui/icon-button';
import { Menu } from '@/app/_ui/menu';
import type { RunSheetItem } from '@/engine/view/console';
import { useOrder } from '../use-order';
import { nextLineId } from './sheet-parts';

/** Minutes of the scenario. */
const delays = [15, 60, 240] as const;
const icon = 'size-4';

/** What has not happened yet can be published, skipped or put off; what lies in the drawer only published. */
export function SheetActions({ item, isNext }: { item: RunSheetItem; isNext: boolean }) {
  const t = useTranslations('instructor.sheet');
  const { order, busy } = useOrder();
  const { id, label, kind, state } = item;
  const waiting = state === 'next' || state === 'later' || state === 'conditional';
  const publish = () => void order({ type: 'fire-inject', injectId: id }, t('published', { label }));
  if (kind === 'scheduled' || !(waiting || state === 'deck')) return null;
  if (state === 'deck') {
    return (
      <IconButton
        icon={Send}
        label={`${t('publish')}: ${label}`}
        size="small"
        disabled={busy}
        onClick={publish}
        className="-my-1"
      />
    );
  }
  const puttingOff = [
    {
      label: t('skip'),
      icon: <FastForward className={icon} />,
      onSelect: () => void order({ type: 'skip-inject', injectId: id }, t('skippedNow', { label })),
    },
    ...(item.minute === null ? [] : delays).map((minutes) => ({
      label: t('delay', { minutes }),
      icon: <TimerReset className={icon} />,
      onSelect: () => void order({ type: 'delay-inject', injectId: id, minutes }, t('delayed', { label })),
    })),
  ];
  const publishing = [{ label: t('publish'), icon: <Send className={icon} />, onSelect: publish }];
  return (
    <Menu
      trigger={
        <IconButton
          id={isNext ? nextLineId : undefined}
          icon={EllipsisVertical}
          label={t('actions', { label })}
          size="small"
          className="-my-1 -mr-2"
        />
      }
      groups={kind === 'inject' ? [publishing, puttingOff] : [puttingOff]}
    />
  );
}
