'use client';

import { Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { countSigns } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { useLive } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';

export function Rename({ nickname }: { nickname: string }) {
  const t = useTranslations('lobby.rename');
  const live = useLive();
  const inWords = useRefusalWords();
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    const wanted = (name ?? '').trim();
    if (wanted === '' || wanted === nickname) return setName(undefined);
    if (countSigns(wanted) > limits.nickname) return;
    const ack = await live.send({ type: 'rename-me', nickname: wanted });
    if (ack.ok) setName(undefined);
    else setProblem(inWords(ack));
  }

  if (name === undefined) {
    return (
      <Button kind="quiet" size="small" onClick={() => setName(nickname)} className="mt-2 -ml-3">
        <Pencil className="size-4" aria-hidden="true" />
        {t('open')}
      </Button>
    );
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate className="mt-4 flex flex-col items-start gap-2">
      <div className="w-full max-w-sm">
        <TextField
          label={t('label')}
          value={name}
          onValueChange={setName}
          limit={limits.nickname}
          error={problem}
          autoFocus
          autoComplete="nickname"
        />
      </div>
      <Button type="submit" size="small">
        {t('save')}
      </Button>
    </form>
  );
}
