'use client';

import { useTranslations } from 'use-intl';
import { TextField } from '@/app/_ui/text-field';
import { limits } from '@/engine/vocabulary';

const usual = ['misread', 'again', 'mistake', 'technical'] as const;

interface RewindReasonProps {
  value: string;
  onValueChange: (reason: string) => void;
  error: string | undefined;
}

/** Why the round is rewound: one of the usual reasons with a tap, or in one's own words. */
export function RewindReason({ value, onValueChange, error }: RewindReasonProps) {
  const t = useTranslations('steps.back');
  return (
    <div>
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        error={error}
        limit={limits.reason}
        value={value}
        onValueChange={onValueChange}
      />
      <div className="flex flex-wrap gap-2 pt-1">
        {usual.map((name) => {
          const words = t(`reasons.${name}`);
          return (
            <button
              key={name}
              type="button"
              aria-pressed={value === words}
              onClick={() => onValueChange(words)}
              className="min-h-8 rounded-full border border-control px-3 text-xs hover:bg-text/8 aria-pressed:border-accent aria-pressed:bg-accent/12"
            >
              {words}
            </button>
          );
        })}
      </div>
    </div>
  );
}
