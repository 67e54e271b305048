'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { ScheduledView } from '@/engine/view/work';
import { FormDialog } from '../../_ui/form-dialog';
import { Select } from '../../_ui/select';
import { useForm } from '../../_ui/use-form';
import { useSend } from '../_play/use-send';
import { useStoryTimes } from './story-times';

interface MoveDialogProps {
  view: PlayerView;
  post: ScheduledView;
  onClose: () => void;
}

/** Another moment of the story for a planned post. */
export function MoveDialog({ view, post, onClose }: MoveDialogProps) {
  const t = useTranslations('play.planned');
  const send = useSend(onClose);
  const [times] = useState(useStoryTimes(view));
  const nearest = times.find(({ value }) => Number(value) > post.minute) ?? times[0];
  const form = useForm({
    first: { minute: nearest?.value ?? '' },
    send: async ({ minute }) => ({
      minute: await send({ type: 'move-post', postId: post.id, minute: Number(minute) }, t('moved')),
    }),
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('move')}
      description={post.text}
      action={t('moveAction')}
    >
      <Select label={t('time')} {...form.field('minute')} options={times} />
    </FormDialog>
  );
}
