'use client';

import { useTranslations } from 'use-intl';
import type { DebriefDecision, DebriefWords } from '@/engine/debrief/types';

interface WentOutProps {
  decision: DebriefDecision;
  words: DebriefWords;
}

/** [Q14] Where and in which form the answer went out; of a picture card, what was on it. */
export function WentOut({ decision: { placed }, words }: WentOutProps) {
  const t = useTranslations('common.feed');
  if (!placed) return null;
  const { form, tone, channels } = placed;
  const picture = words.pictures?.[placed.picture ?? ''];
  const named = channels.map((id) => words.channels?.[id] ?? id).join(', ');
  return (
    <div className="flex items-center gap-2.5 text-xs text-muted">
      {picture && (
        // biome-ignore lint/performance/noImgElement: small files of our own, already in their size
        <img
          src={picture.src}
          alt={picture.alt}
          loading="lazy"
          className="h-10 w-16 shrink-0 rounded-sm border border-line object-cover"
        />
      )}
      <p>
        {t('placed', { form: t(`form.${form}`), channels: named })}
        {tone && ` · ${t(`tone.${tone}`)}`}
      </p>
    </div>
  );
}
