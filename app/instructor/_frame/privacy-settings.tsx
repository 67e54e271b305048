'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { Switch } from '@/app/_ui/switch';
import { type RetentionDays, retentionDays } from '@/wire/limits';

interface Chosen {
  worksCouncil: boolean;
  retentionDays: RetentionDays;
}

interface PrivacySettingsProps {
  wanted: Chosen;
  /** What works-council mode means here. */
  hint?: string;
  onChange: (part: Partial<Chosen>) => void;
}

/** Who sees what single people did, and when their names go. */
export function PrivacySettings({ wanted, hint, onChange }: PrivacySettingsProps) {
  const t = useTranslations('privacy.create');
  return (
    <div className="flex max-w-lg flex-col gap-3">
      <Switch
        label={t('worksCouncil')}
        hint={hint ?? t('worksCouncilHint')}
        checked={wanted.worksCouncil}
        onCheckedChange={(worksCouncil) => onChange({ worksCouncil })}
      />
      <Select<`${RetentionDays}`>
        label={t('retention')}
        hint={t('retentionHint')}
        value={`${wanted.retentionDays}`}
        options={retentionDays.map((days) => ({ value: `${days}` as const, label: t('days', { days }) }))}
        onValueChange={(value) => {
          const chosen = retentionDays.find((days) => `${days}` === value);
          if (chosen) onChange({ retentionDays: chosen });
        }}
      />
    </div>
  );
}
