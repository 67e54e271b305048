'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { fitsIn } from '@/engine/signs';
import { annotationLimits, type CardRow } from '@/wire/annotations';
import { Button } from '../../_ui/button';
import { TextArea } from '../../_ui/text-area';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { KindChoice } from './kind-choice';

/** A card that is being rewritten where it hangs. */
export function CardEditor({ card, onDone }: { card: CardRow; onDone: () => void }) {
  const t = useTranslations('debrief.board');
  const held = useDebriefAnnotations();
  const locale = useLocale();
  const [text, setText] = useState(card.text);
  const [kind, setKind] = useState(card.kind);
  const fits = text.trim() !== '' && fitsIn(text, annotationLimits.card);

  async function save() {
    if (!held || !fits) return;
    const language = text === card.text ? card.language : locale;
    if (await held.save({ type: 'save-card', id: card.id, kind, text, language, removed: false })) onDone();
  }

  return (
    <div className="flex flex-col gap-2 rounded-md border border-accent bg-surface p-3">
      <KindChoice kind={kind} onKind={setKind} />
      <TextArea
        label={t('text')}
        value={text}
        onValueChange={setText}
        limit={annotationLimits.card}
        autoFocus
      />
      <div className="flex justify-end gap-2">
        <Button kind="quiet" size="small" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button size="small" disabled={!fits} onClick={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
