'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { isLanguage } from '@/words/messages/index';
import { ownName } from '../../_live/own-name';
import { currentSeat, keepSeat } from '../../_live/seats';
import { remember } from '../../_ui/remember';
import { Select } from '../../_ui/select';
import { useAct } from './use-act';
import { useMe } from './use-me';

/** Changes what this person reads, in the middle of a decision too; nobody else notices. */
export function LanguageChoice({ view }: { view: PlayerView }) {
  const t = useTranslations('play.menu');
  const act = useAct();
  const me = useMe(view);
  const router = useRouter();
  const [busy, startTransition] = useTransition();

  async function choose(language: string) {
    const accepted = await act({ type: 'set-language', language });
    const seat = currentSeat();
    if (!accepted || !seat) return;
    keepSeat({ ...seat, language });
    if (!isLanguage(language)) return;
    remember('language', language);
    startTransition(() => router.refresh());
  }

  if (!me || view.scenario.languages.length < 2) return null;
  return (
    <Select
      label={t('language')}
      hint={t('languageHint')}
      value={me.language}
      disabled={busy}
      options={view.scenario.languages.map((code) => ({ value: code, label: ownName(code) }))}
      onValueChange={(language) => void choose(language)}
    />
  );
}
