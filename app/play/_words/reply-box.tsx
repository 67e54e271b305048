'use client';

import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FeedItem } from '@/app/_ui/feed/feed-item';
import { fitsIn } from '@/engine/signs';
import type { PlayerView } from '@/engine/view/types';
import { limits, writingSeconds } from '@/engine/vocabulary';
import { useLive } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { Button } from '../../_ui/button';
import { isolated } from '../../_ui/isolated';
import { TextArea } from '../../_ui/text-area';
import { useForm } from '../../_ui/use-form';
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
  const live = useLive();
  const inWords = useRefusalWords();
  const form = useForm({
    first: { text: '' },
    check: ({ text }) => ({
      text: text.trim() === '' ? t('missing') : fitsIn(text.trim(), limits.ownPost) ? undefined : t('long'),
    }),
    send: async ({ text }) => {
      const ack = await live.send({ type: 'publish-reply', n: item.n, text: text.trim() });
      if (!ack.ok) return { text: inWords(ack) };
      announce(t('sent'));
      onClose();
      return undefined;
    },
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
        value={form.values.text}
        onValueChange={(text) => form.put({ text })}
        rows={2}
        limit={limits.ownPost}
        error={form.problemOf('text')}
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
