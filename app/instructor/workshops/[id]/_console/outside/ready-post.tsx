'use client';

import { CalendarClock, Pencil, Send, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { IconButton } from '@/app/_ui/icon-button';
import type { PreparedView } from '@/engine/view/console';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

interface ReadyPostProps {
  post: PreparedView;
  onEdit: () => void;
  /** Who says it, where that isn't plain already. */
  name?: string | undefined;
}

/** A text of one's own: sent with one click, or at its minute. */
export function ReadyPost({ post, onEdit, name }: ReadyPostProps) {
  const t = useTranslations('outside');
  const done = useTranslations('instructor.post');
  const locale = useLocale();
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const { preparedId, personaId, channelId, text, picture, teamIds, minute } = post;
  const words = text[locale] ?? Object.values(text)[0] ?? '';
  const speaker = view.personas.find(({ id }) => id === personaId)?.name ?? '';
  const send = () =>
    void order(
      {
        type: 'post-as',
        ...{ personaId, channelId, text, preparedId },
        ...(picture !== null && { picture }),
        ...(teamIds && { teamIds }),
      },
      done('done', { name: speaker }),
    );
  return (
    <li className="flex flex-col gap-1 rounded-md border border-dashed border-control px-3 py-2">
      {(name || minute !== null) && (
        <p className="flex items-center gap-1.5 text-xs text-muted">
          {minute !== null && (
            <>
              <CalendarClock className="size-3.5" aria-hidden="true" />
              <time className="figures font-semibold text-text">
                {scenarioTime(minute, view.clock.firstDay, locale).both}
              </time>
            </>
          )}
          {name}
        </p>
      )}
      <p className="line-clamp-3 break-words">{words}</p>
      <div className="flex items-center gap-1">
        {view.stage !== 'lobby' && (
          <Button
            kind="secondary"
            size="small"
            busy={busy}
            aria-label={t('actionOn', { action: t('sendNow'), text: words })}
            onClick={send}
          >
            <Send className="size-4" aria-hidden="true" />
            {t('sendNow')}
          </Button>
        )}
        <IconButton icon={Pencil} size="small" label={t('edit', { text: words })} onClick={onEdit} />
        <IconButton
          icon={Trash2}
          size="small"
          label={t('drop', { text: words })}
          disabled={busy}
          onClick={() => void order({ type: 'drop-post', preparedId }, t('dropped'))}
        />
      </div>
    </li>
  );
}
