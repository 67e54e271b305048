'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { ScheduledView } from '@/engine/view/work';
import { limits, writingSeconds } from '@/engine/vocabulary';
import { FormDialog } from '../../_ui/form-dialog';
import { Select } from '../../_ui/select';
import { TextArea } from '../../_ui/text-area';
import { useForm } from '../../_ui/use-form';
import { useSend } from '../_play/use-send';
import { useOwnTextProblem } from '../_words/use-own-text-problem';
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
  const send = useSend(onClose);
  const ownTextProblem = useOwnTextProblem();
  const times = useStoryTimes(view);
  const [shownTimes] = useState(times);
  const form = useForm({
    first: {
      text: post?.text ?? '',
      channelId: view.ownChannels[0]?.id ?? '',
      minute: shownTimes[0]?.value ?? '',
    },
    check: ({ text }) => ({ text: ownTextProblem(text) }),
    send: async ({ text, channelId, minute }) => {
      const said = text.trim();
      const refused = post
        ? await send({ type: 'rewrite-post', postId: post.id, text: said }, t('rewritten'))
        : await send({ type: 'publish-post', channelId, text: said, minute: Number(minute) }, t('planned'));
      return { text: refused };
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
            {...form.field('channelId')}
            options={view.ownChannels.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select label={t('time')} {...form.field('minute')} options={shownTimes} />
        </>
      )}
      <TextArea label={own('post.text')} {...form.field('text')} rows={4} limit={limits.ownPost} />
    </FormDialog>
  );
}
