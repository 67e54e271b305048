'use client';

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import { useLive } from '../../_live/live-provider';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { textProblem } from '../../_ui/text-problem';
import { useForm } from '../../_ui/use-form';

export function Rename({ nickname }: { nickname: string }) {
  const t = useTranslations('lobby.rename');
  const [open, setOpen] = useState(false);
  if (open) return <RenameForm nickname={nickname} onClose={() => setOpen(false)} />;
  return (
    <Button kind="quiet" size="small" onClick={() => setOpen(true)} className="mt-2 -ml-3">
      <Pencil className="size-4" aria-hidden="true" />
      {t('open')}
    </Button>
  );
}

function RenameForm({ nickname, onClose }: { nickname: string; onClose: () => void }) {
  const t = useTranslations('lobby.rename');
  const live = useLive();
  const inWords = useRefusalWords();
  const problems = { missing: inWords({ code: 'name-empty' }), long: inWords({ code: 'name-too-long' }) };
  const form = useForm({
    first: { name: nickname },
    check: ({ name }) => ({ name: textProblem(name, limits.nickname, problems) }),
    send: async ({ name }) => {
      const wanted = name.trim();
      const ack = wanted === nickname ? undefined : await live.send({ type: 'rename-me', nickname: wanted });
      if (ack?.ok === false) return { name: inWords(ack) };
      onClose();
      return undefined;
    },
  });
  return (
    <form {...form.props} className="mt-4 flex flex-col items-start gap-2">
      <div className="w-full max-w-sm">
        <TextField
          label={t('label')}
          {...form.field('name')}
          limit={limits.nickname}
          autoFocus
          autoComplete="nickname"
        />
      </div>
      <Button type="submit" size="small" busy={form.busy}>
        {t('save')}
      </Button>
    </form>
  );
}
