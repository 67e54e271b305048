'use client';

import { Megaphone } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ChatView, PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { Avatar } from '../../_ui/avatar';
import { classNames } from '../../_ui/class-names';
import { EmptyState } from '../../_ui/empty-state';
import { LanguageCode } from '../../_ui/language-code';
import { PersonName } from '../../_ui/person-name';
import { useForeign } from '../../_ui/use-foreign';
import { useMe } from '../_play/use-me';
import { Scroller } from '../_war-room/scroller';
import { Composer } from './composer';

/** Talking in the room is better; this is for teams that sit apart, and for what should be on record. */
export function Chat({ view }: { view: PlayerView }) {
  const t = useTranslations('play.chat');
  const me = useMe(view);
  const list = useRef<HTMLDivElement>(null);
  const last = view.chat.at(-1)?.n;
  const unsent = useLiveState(({ outbox }) => outbox.filter(({ command }) => command.type === 'say').length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each new line the newest comes into sight
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [last]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <Scroller ref={list} label={t('label')} className="flex flex-col">
        {view.chat.length === 0 ? (
          <EmptyState drawing="chat" title={t('empty')}>
            {t('emptyHint')}
          </EmptyState>
        ) : (
          <ol aria-label={t('label')} className="px-4 py-3">
            {view.chat.map((line, index) =>
              line.seatId === null ? (
                <InstructorLine key={line.n} text={line.text} />
              ) : (
                <ChatLine
                  key={line.n}
                  line={line}
                  mine={line.seatId === me?.id}
                  follows={view.chat[index - 1]?.seatId === line.seatId}
                  language={view.team.seats.find(({ id }) => id === line.seatId)?.language}
                />
              ),
            )}
          </ol>
        )}
      </Scroller>
      {unsent > 0 && <p className="px-4 pb-1 text-xs text-muted">{t('unsent', { count: unsent })}</p>}
      <Composer view={view} />
    </div>
  );
}

/** A word from the instructor stands across the talk, unlike anybody's line. */
function InstructorLine({ text }: { text: string }) {
  const t = useTranslations('play.chat');
  return (
    <li className="my-3 rounded-md border border-accent/40 bg-accent/12 px-3 py-2 text-sm">
      <p className="flex items-center gap-1.5 text-xs font-medium text-muted">
        <Megaphone className="size-3.5 text-accent" aria-hidden="true" />
        {t('instructor')}
      </p>
      <p className="mt-0.5 whitespace-pre-line">{text}</p>
    </li>
  );
}

interface ChatLineProps {
  line: ChatView;
  mine: boolean;
  /** The line above is the same person's. */
  follows: boolean;
  /** What they read in; nobody knows of who has left. */
  language: string | undefined;
}

function ChatLine({ line, mine, follows, language }: ChatLineProps) {
  const foreign = useForeign(language);
  return (
    <li
      className={classNames('flex gap-2.5', follows ? 'mt-1' : 'mt-3 first:mt-0', mine && 'flex-row-reverse')}
    >
      <span className="w-7 shrink-0">
        {!follows && <Avatar name={line.nickname} id={line.seatId ?? ''} size="small" />}
      </span>
      <div className={classNames('max-w-[80%] min-w-0', mine && 'text-right')}>
        <p className={classNames('text-xs text-muted', follows && 'sr-only')}>
          <PersonName name={line.nickname} /> <LanguageCode language={foreign} />
        </p>
        <p
          dir="auto"
          lang={foreign}
          className={classNames(
            'inline-block rounded-md px-3 py-1.5 text-left text-sm whitespace-pre-line',
            mine ? 'bg-accent/16' : 'bg-text/8',
          )}
        >
          {line.text}
        </p>
      </div>
    </li>
  );
}
