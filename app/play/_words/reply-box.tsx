'use client';

import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FeedItem } from '@/app/_ui/feed/feed-item';
import type { PlayerView } from '@/engine/view/types';
import { limits, writingSeconds } from '@/engine/vocabulary';
import { Button } from '../../_ui/button';
import { isolated } from '../../_ui/isolated';
import { TextArea } from '../../_ui/text-area';
import { useForm } from '../../_ui/use-form';
import { useSend } from '../_play/use-send';
import { useOwnTextProblem } from './use-own-text-problem';
import { usePublish } from './use-publish';

interface ReplyBoxProps {
  view: PlayerView;
  item: FeedItem;
  onClose: () => void;
}

/** Where the answer is written, under the line that it answers. Ctrl and Enter send it, Escape puts it away. */
export function ReplyBox({ view, item, onClose }: ReplyBoxProps) {
  const t = useTranslations('ownWords.reply');
  const actions = useTranslations('common.actions');
  const { busySeconds } = usePublish(view);
  const send = useSend(onClose);
  const ownTextProblem = useOwnTextProblem();
  const form = useForm({
    first: { text: '' },
    check: ({ text }) => ({ text: ownTextProblem(text) }),
    send: async ({ text }) => ({
      text: await send({ type: 'publish-reply', n: item.n, text: text.trim() }, t('sent')),
    }),
  });
  function press(event: KeyboardEvent) {
    // The feed around it walks with the arrow keys; here they move in the text.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.props.ref.current?.requestSubmit();
  }
  return (
    <form {...form.props} onKeyDown={press} className="w-full rounded-md border border-line bg-sunken p-3">
      <TextArea
        autoFocus
        label={t('label', { name: isolated(item.author.name) })}
        hint={
          busySeconds > 0
            ? t('busy', { seconds: String(busySeconds) })
            : t('hint', { seconds: String(writingSeconds.reply) })
        }
        {...form.field('text')}
        rows={2}
        limit={limits.ownPost}
      />
      <div className="mt-1 flex flex-wrap gap-2">
        <Button type="submit" size="small" busy={form.busy} disabled={busySeconds > 0}>
          {t('send')}
        </Button>
        <Button kind="quiet" size="small" onClick={onClose}>
          {actions('cancel')}
        </Button>
      </div>
    </form>
  );
}
