'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { Switch } from '@/app/_ui/switch';
import type { NewWorkshop } from './create-workshop';

const choices = [
  { value: '7', days: 7 },
  { value: '30', days: 30 },
  { value: '90', days: 90 },
] as const;

interface PrivacySettingsProps {
  wanted: NewWorkshop;
  onChange: (part: Partial<NewWorkshop>) => void;
}

/** Who sees what single people did, and when their names go. */
export function PrivacySettings({ wanted, onChange }: PrivacySettingsProps) {
  const t = useTranslations('privacy.create');
  const chosen = choices.find(({ days }) => days === wanted.retentionDays) ?? choices[1];
  return (
    <div className="flex max-w-lg flex-col gap-3">
      <Switch
        label={t('worksCouncil')}
        hint={t('worksCouncilHint')}
        checked={wanted.worksCouncil}
        onCheckedChange={(worksCouncil) => onChange({ worksCouncil })}
      />
      <Select<(typeof choices)[number]['value']>
        label={t('retention')}
        hint={t('retentionHint')}
        value={chosen.value}
        options={choices.map(({ value, days }) => ({ value, label: t('days', { days }) }))}
        onValueChange={(value) => {
          const choice = choices.find((one) => one.value === value);
          if (choice) onChange({ retentionDays: choice.days });
        }}
      />
    </div>
  );
}
