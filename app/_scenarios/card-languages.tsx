'use client';

import { Languages } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLanguageName } from '../_ui/use-language-name';

/** The languages that a scenario can be played in: as codes to see, and by their names to hear or to hover over. */
export function CardLanguages({ languages }: { languages: readonly string[] }) {
  const t = useTranslations('common.language');
  const { list } = useFormatter();
  const nameOf = useLanguageName();
  const words = t('playable', { languages: list(languages.map(nameOf)) });
  return (
    <span title={words} className="inline-flex items-center gap-1.5">
      <Languages className="size-3.5" aria-hidden="true" />
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className="uppercase">
        {languages.join(' ')}
      </span>
    </span>
  );
}
