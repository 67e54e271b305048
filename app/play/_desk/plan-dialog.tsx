'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fitsIn } from '@/engine/signs';
import type { PlayerView } from '@/engine/view/types';
import type { ScheduledView } from '@/engine/view/work';
import { limits, writingSeconds } from '@/engine/vocabulary';
import { useLive } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { FormDialog } from '../../_ui/form-dialog';
import { Select } from '../../_ui/select';
import { TextArea } from '../../_ui/text-area';
import { useForm } from '../../_ui/use-form';
import { useStoryTimes } from './story-times';

interface PlanDialogProps {
  view: PlayerView;
  /** Which post is rewritten; without one, a new post is planned. */
  post?: ScheduledView | undefined;
  onClose: () => void;
}

/** A planned post in one's own words: a new one, or one from the calendar. */
export function PlanDialog({ view, post, onClose }: PlanDialogProps) {
  const t = useTranslations('play.planned');
  const own = useTranslations('ownWords');
  const live = useLive();
  const inWords = useRefusalWords();
  const times = useStoryTimes(view);
  const [shownTimes] = useState(times);
  const form = useForm({
    first: {
      text: post?.text ?? '',
      channelId: view.ownChannels[0]?.id ?? '',
      minute: shownTimes[0]?.value ?? '',
    },
    check: ({ text }) => ({
      text:
        text.trim() === ''
          ? own('reply.missing')
          : fitsIn(text.trim(), limits.ownPost)
            ? undefined
            : own('reply.long'),
    }),
    send: async ({ text, channelId, minute }) => {
      const said = text.trim();
      const ack = await live.send(
        post
          ? { type: 'rewrite-post', postId: post.id, text: said }
          : { type: 'publish-post', channelId, text: said, minute: Number(minute) },
      );
      if (!ack.ok) return { text: inWords(ack) };
      announce(t(post ? 'rewritten' : 'planned'));
      onClose();
      return undefined;
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={post ? t('edit') : t('new')}
      description={t('lead', { seconds: String(writingSeconds.post) })}
      action={post ? t('save') : t('plan')}
    >
      {!post && (
        <>
          <Select
            label={own('post.channel')}
            value={form.values.channelId}
            options={view.ownChannels.map(({ id, name }) => ({ value: id, label: name }))}
            onValueChange={(channelId) => form.put({ channelId })}
          />
          <Select
            label={t('time')}
            value={form.values.minute}
            options={shownTimes}
            onValueChange={(minute) => form.put({ minute })}
          />
        </>
      )}
      <TextArea
        label={own('post.text')}
        value={form.values.text}
        onValueChange={(text) => form.put({ text })}
        rows={4}
        limit={limits.ownPost}
        error={form.problemOf('text')}
      />
    </FormDialog>
  );
}
