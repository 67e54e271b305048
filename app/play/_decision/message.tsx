'use client';

import { useTranslations } from 'use-intl';
import type { ResponseView } from '@/engine/view/types';

/** The words that would go out with the option that is picked. */
export function Message({ response }: { response: ResponseView }) {
  const t = useTranslations('play.decision');
  if (response.message === null) return null;
  return (
    <blockquote className="mt-2 ml-4 animate-enter border-l-2 border-accent/60 pl-4 text-sm">
      <p className="kicker">{t('message')}</p>
      <p className="mt-0.5 max-w-measure whitespace-pre-line text-pretty">{response.message.trim()}</p>
    </blockquote>
  );
}
