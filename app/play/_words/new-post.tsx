'use client';

import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { limits, writingSeconds } from '@/engine/vocabulary';
import { Button } from '../../_ui/button';
import { FormDialog } from '../../_ui/form-dialog';
import { Select } from '../../_ui/select';
import { TextArea } from '../../_ui/text-area';
import { useForm } from '../../_ui/use-form';
import { useSend } from '../_play/use-send';
import { useOwnTextProblem } from './use-own-text-problem';
import { usePublish } from './use-publish';

/** For social media: a post in the company's name. */
export function NewPost({ view }: { view: PlayerView }) {
  const t = useTranslations('ownWords.post');
  const { mayPost } = usePublish(view);
  const [open, setOpen] = useState(false);
  if (!mayPost || view.ownChannels.length === 0) return null;
  return (
    <>
      <Button
        kind="secondary"
        size="small"
        className="shrink-0 whitespace-nowrap"
        onClick={() => setOpen(true)}
      >
        <MessageSquarePlus className="size-4" aria-hidden="true" />
        <span className="sr-only @min-[26rem]:not-sr-only">{t('open')}</span>
      </Button>
      {open && <PostDialog view={view} onClose={() => setOpen(false)} />}
    </>
  );
}

function PostDialog({ view, onClose }: { view: PlayerView; onClose: () => void }) {
  const t = useTranslations('ownWords');
  const { busySeconds } = usePublish(view);
  const send = useSend(onClose);
  const ownTextProblem = useOwnTextProblem();
  const form = useForm({
    first: { channelId: view.ownChannels[0]?.id ?? '', text: '' },
    check: ({ text }) => ({ text: ownTextProblem(text) }),
    send: async ({ channelId, text }) => ({
      text: await send({ type: 'publish-post', channelId, text: text.trim() }, t('post.sent')),
    }),
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('post.title', { company: view.scenario.company })}
      description={t('post.lead', { seconds: String(writingSeconds.post) })}
      action={t('post.send')}
    >
      <Select
        label={t('post.channel')}
        {...form.field('channelId')}
        options={view.ownChannels.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        label={t('post.text')}
        hint={busySeconds > 0 ? t('reply.busy', { seconds: String(busySeconds) }) : undefined}
        {...form.field('text')}
        rows={4}
        limit={limits.ownPost}
      />
    </FormDialog>
  );
}
