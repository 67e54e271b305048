'use client';

import { type FormEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { SeatGrant } from '@/wire/answers';
import type { Door, GuestLine } from '../../_live/guest';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';

interface SeatCodeFormProps {
  door: Door;
  line: () => Promise<GuestLine>;
  onSeat: (grant: SeatGrant, nickname: string, language: string) => void;
  onClose: () => void;
}

/** Brings a seat over from a phone that is empty, lost or left at home. */
export function SeatCodeForm({ door, line, onSeat, onClose }: SeatCodeFormProps) {
  const t = useTranslations('join.code');
  const inWords = useRefusalWords();
  const locale = useLocale();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function take(event: FormEvent) {
    event.preventDefault();
    if (code.trim() === '') return setProblem(t('empty'));
    setBusy(true);
    const answer = await (await line()).takeSeat(door, code.trim());
    if (answer.ok) return onSeat(answer, '', locale);
    setBusy(false);
    setProblem(inWords(answer));
  }
  function write(text: string) {
    setCode(text);
    setProblem(undefined);
  }

  return (
    <form onSubmit={(event) => void take(event)} noValidate className="flex flex-col gap-5">
      <div>
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="mt-2 text-muted">{t('text')}</p>
      </div>
      <TextField
        label={t('label')}
        error={problem}
        value={code}
        onValueChange={write}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        className="figures"
      />
      <Button type="submit" size="large" busy={busy}>
        {t('submit')}
      </Button>
      <Button kind="quiet" onClick={onClose}>
        {t('close')}
      </Button>
    </form>
  );
}
