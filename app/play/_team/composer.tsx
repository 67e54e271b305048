'use client';

import { SendHorizontal } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import type { PlayerView } from '@/engine/view/types';
import { limits } from '@/engine/vocabulary';
import { IconButton } from '../../_ui/icon-button';
import { useAct } from '../_play/use-act';
import { RaiseHand } from './hand';

/** A line to the team, or a hand for the instructor. */
export function Composer({ view }: { view: PlayerView }) {
  const t = useTranslations('play.chat');
  const act = useAct();
  const [text, setText] = useState('');

  function say(event: FormEvent) {
    event.preventDefault();
    const words = text.trim();
    if (words === '') return;
    setText('');
    void act({ type: 'say', text: words });
  }

  return (
    <form onSubmit={say} className="flex shrink-0 items-center gap-1 border-t border-line p-2">
      <RaiseHand view={view} />
      <input
        value={text}
        onChange={(event) => setText(firstSigns(event.target.value, limits.chat))}
        aria-label={t('write')}
        placeholder={t('write')}
        enterKeyHint="send"
        className="min-h-11 min-w-0 flex-1 rounded-md border border-control bg-background px-3 text-base desk:text-sm"
      />
      <IconButton icon={SendHorizontal} label={t('send')} type="submit" />
    </form>
  );
}
