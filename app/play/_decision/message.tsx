'use client';

import { useTranslations } from 'use-intl';
import type { ResponseView } from '@/engine/view/types';
import { useTextLanguage } from '../../_ui/text-language';

/** The words that would go out with the option that is picked. */
export function Message({ response }: { response: ResponseView }) {
  const t = useTranslations('play.decision');
  const lang = useTextLanguage();
  if (response.message === null) return null;
  return (
    <blockquote className="mt-2 ml-4 animate-enter border-l-2 border-accent/60 pl-4 text-sm">
      <p className="kicker">{t('message')}</p>
      <p lang={lang} className="mt-0.5 max-w-measure whitespace-pre-line text-pretty">
        {response.message.trim()}
      </p>
    </blockquote>
  );
}
