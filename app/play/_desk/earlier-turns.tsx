'use client';

import { useTranslations } from 'use-intl';
import type { EnquiryView } from '@/engine/view/work';

/** What this person wrote before, and what we said to it. */
export function EarlierTurns({ enquiry: { author, earlier } }: { enquiry: EnquiryView }) {
  const t = useTranslations('play.desk');
  if (earlier.length === 0) return null;
  return (
    <ol aria-label={t('earlier')} className="mt-3 flex flex-col gap-2 border-s-2 border-line ps-3 text-sm">
      {earlier.map(({ text, answer }) => (
        <li key={`${text} ${answer}`}>
          <p className="text-pretty text-muted">
            <span className="sr-only">{author}: </span>
            {text}
          </p>
          <p className="mt-0.5 text-xs font-medium text-accent">
            {t('youAnswered', { answer: t(`answer.${answer}`) })}
          </p>
        </li>
      ))}
    </ol>
  );
}
