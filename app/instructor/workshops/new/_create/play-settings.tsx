'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { Switch } from '@/app/_ui/switch';
import { Stepper } from '@/app/instructor/_frame/stepper';
import { tempoChoices } from '@/app/instructor/_scenarios/tempo';
import { limits } from '@/engine/vocabulary';
import type { NewWorkshop } from './create-workshop';

interface PlaySettingsProps {
  wanted: NewWorkshop;
  onChange: (part: Partial<NewWorkshop>) => void;
}

/** How it will be played; all of it can be changed in the lobby too. */
export function PlaySettings({ wanted, onChange }: PlaySettingsProps) {
  const t = useTranslations('instructor');
  return (
    <div className="flex max-w-lg flex-col gap-3">
      <Stepper
        label={t('create.teams')}
        hint={t('create.teamsHint')}
        value={wanted.teams}
        least={1}
        most={limits.teams}
        fewer={t('create.fewer')}
        more={t('create.more')}
        onValueChange={(teams) => onChange({ teams })}
      />
      <Select
        label={t('create.sorting')}
        value={wanted.sorting}
        onValueChange={(sorting) => onChange({ sorting })}
        options={[
          { value: 'automatic', label: t('sorting.automatic') },
          { value: 'own-choice', label: t('sorting.own-choice') },
        ]}
      />
      <Select
        label={t('create.tempo')}
        hint={t('create.tempoHint')}
        value={tempoChoices.find(({ tempo }) => tempo === wanted.tempo)?.value ?? 'standard'}
        onValueChange={(value) => {
          const choice = tempoChoices.find((candidate) => candidate.value === value);
          if (choice) onChange({ tempo: choice.tempo });
        }}
        options={tempoChoices.map(({ value }) => ({ value, label: t(`tempo.${value}`) }))}
      />
      <Switch
        label={t('create.timed')}
        hint={t('create.untimedHint')}
        checked={!wanted.untimed}
        onCheckedChange={(timed) => onChange({ untimed: !timed })}
      />
    </div>
  );
}
