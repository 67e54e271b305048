'use client';

import { type KeyboardEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { fitsIn } from '@/engine/signs';
import { annotationLimits, type CardKind } from '@/wire/annotations';
import { forget, freshId, keep, readKept } from '../../_live/device';
import { announce } from '../../_ui/announce';
import { Button } from '../../_ui/button';
import { TextArea } from '../../_ui/text-area';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { KindChoice } from './kind-choice';

/** Writes a new card. What is half-written stays on this device until it hangs on the board. */
export function CardWriter({ roundId }: { roundId: string }) {
  const t = useTranslations('debrief.board');
  const held = useDebriefAnnotations();
  const language = useLocale();
  const draftKey = `golden-hour.card.${roundId}`;
  const [kind, setKind] = useState<CardKind>('keep');
  const [text, setText] = useState(
    () => readKept(draftKey, (found) => (typeof found === 'string' ? found : undefined)) ?? '',
  );
  const [busy, setBusy] = useState(false);
  const fits = text.trim() !== '' && fitsIn(text, annotationLimits.card);

  function write(words: string) {
    setText(words);
    if (words === '') forget(draftKey);
    else keep(draftKey, words);
  }
  async function put() {
    if (!held || !fits || busy) return;
    setBusy(true);
    const kept = await held.save({ type: 'save-card', id: freshId(), kind, text, language, removed: false });
    setBusy(false);
    if (!kept) return;
    write('');
    announce(t('put'));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void put();
  }

  return (
    <div className="flex max-w-2xl flex-col gap-2 rounded-md border border-line bg-surface p-4 print:hidden">
      <KindChoice kind={kind} onKind={setKind} />
      <TextArea
        label={t('text')}
        hint={t(`example.${kind}`)}
        value={text}
        onValueChange={write}
        limit={annotationLimits.card}
        rows={2}
        onKeyDown={onKeyDown}
      />
      <Button className="self-end" disabled={!fits} busy={busy} onClick={() => void put()}>
        {t('submit')}
      </Button>
    </div>
  );
}
