'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { isLanguage, languages } from '@/words/messages/index';
import { ownName } from '../../_live/own-name';
import { LanguageSwitch } from '../../_ui/language-switch';
import { remember } from '../../_ui/remember';
import { Select } from '../../_ui/select';
import { useTextLanguage } from '../../_ui/text-language';
import { WrittenIn } from '../../_ui/written-in';

import { useMe } from './use-me';
import { useReadIn } from './use-read-in';

/**
 * Changes what this person reads, in the middle of a decision too; nobody else notices. A language that the scenario lacks
 * changes the interface alone.
 */
export function LanguageChoice({ view }: { view: PlayerView }) {
  const t = useTranslations('play.menu');
  const readIn = useReadIn();
  const me = useMe(view);
  const locale = useLocale();
  const foreign = useTextLanguage();
  const told = view.scenario.languages;
  const router = useRouter();
  const [busy, startTransition] = useTransition();

  async function choose(language: string) {
    if (told.includes(language) && language !== me?.language && !(await readIn(language))) return;
    if (!isLanguage(language)) return;
    remember('language', language);
    startTransition(() => router.refresh());
  }

  // Somebody who looks at a seat has none: what they read follows their own screen.
  if (!me) return <LanguageSwitch />;
  const codes = [...new Set([...Object.keys(languages), ...told])];
  return (
    <div>
      <Select
        label={t('language')}
        hint={t('languageHint')}
        value={told.includes(locale) ? me.language : locale}
        disabled={busy}
        options={codes.map((code) => ({ value: code, label: ownName(code) }))}
        onValueChange={(language) => void choose(language)}
      />
      {foreign && <WrittenIn language={foreign} />}
    </div>
  );
}
