'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import { classNames } from '../../_ui/class-names';
import { Switch } from '../../_ui/switch';
import { useBusyAct } from '../_play/use-act';
import type { Decision } from './use-decision';

/** Legal's desk: strike words, take out what binds the company, sign. */
export function SignAnswer({ decision, words }: { decision: Decision; words: string[] }) {
  const t = useTranslations('roles.chain');
  const { busy, act } = useBusyAct();
  const [redline, setRedline] = useState(false);
  const [struck, setStruck] = useState<number[]>([]);
  const { decisionId } = decision.ballot;
  const toggle = (place: number) =>
    setStruck(struck.includes(place) ? struck.filter((one) => one !== place) : [...struck, place]);
  return (
    <div className="mt-2 flex flex-col gap-2">
      {words.length > 0 && (
        <fieldset className="flex flex-wrap gap-1">
          <legend className="mb-1 text-xs text-muted">{t('strike')}</legend>
          {words.map((word, place) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a word's place is what it is
              key={place}
              type="button"
              aria-pressed={struck.includes(place)}
              onClick={() => toggle(place)}
              className={classNames(
                'min-h-9 rounded-md border px-1.5 text-sm',
                struck.includes(place)
                  ? 'border-danger/60 bg-danger/10 text-danger line-through decoration-2'
                  : 'border-line hover:bg-text/5',
              )}
            >
              {word}
            </button>
          ))}
        </fieldset>
      )}
      <Switch label={t('redline')} hint={t('redlineHint')} checked={redline} onCheckedChange={setRedline} />
      <Button
        busy={busy}
        disabled={decision.paused}
        onClick={() => void act({ type: 'sign-answer', decisionId, redline, struck })}
      >
        {t('sign')}
      </Button>
    </div>
  );
}
