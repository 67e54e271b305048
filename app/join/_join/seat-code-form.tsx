'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { SeatGrant } from '@/wire/answers';
import type { Door, GuestLine } from '../../_live/guest';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';

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
  const form = useForm({
    first: { code: '' },
    check: ({ code }) => ({ code: code.trim() === '' ? t('empty') : undefined }),
    send: async ({ code }) => {
      const answer = await (await line()).takeSeat(door, code.trim());
      if (!answer.ok) return { code: inWords(answer) };
      onSeat(answer, '', locale);
      return 'leaving';
    },
  });

  return (
    <form {...form.props} className="flex flex-col gap-5">
      <div>
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="mt-2 text-muted">{t('text')}</p>
      </div>
      <TextField
        label={t('label')}
        {...form.field('code')}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        className="figures"
      />
      <Button type="submit" size="large" busy={form.busy}>
        {t('submit')}
      </Button>
      <Button kind="quiet" onClick={onClose}>
        {t('close')}
      </Button>
    </form>
  );
}
