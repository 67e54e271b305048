'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { Switch } from '@/app/_ui/switch';
import { type RetentionDays, retentionDays } from '@/wire/limits';
import type { NewWorkshop } from './create-workshop';

interface PrivacySettingsProps {
  wanted: NewWorkshop;
  onChange: (part: Partial<NewWorkshop>) => void;
}

/** Who sees what single people did, and when their names go. */
export function PrivacySettings({ wanted, onChange }: PrivacySettingsProps) {
  const t = useTranslations('privacy.create');
  return (
    <div className="flex max-w-lg flex-col gap-3">
      <Switch
        label={t('worksCouncil')}
        hint={t('worksCouncilHint')}
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
