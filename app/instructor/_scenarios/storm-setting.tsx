'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { TextField } from '@/app/_ui/text-field';

interface StormSettingProps {
  /** A storm's number as it is typed; null: chance draws one. */
  value: string | null;
  problem: string | undefined;
  onValueChange: (seed: string | null) => void;
}

/** Whether chance draws the storm, or its number is chosen, so that others meet the same one. */
export function StormSetting({ value, problem, onValueChange }: StormSettingProps) {
  const t = useTranslations('instructor.create.storm');
  return (
    <>
      <Select
        label={t('label')}
        hint={t('hint')}
        value={value === null ? 'drawn' : 'same'}
        options={[
          { value: 'drawn', label: t('drawn') },
          { value: 'same', label: t('same') },
        ]}
        onValueChange={(choice) => onValueChange(choice === 'same' ? anySeed() : null)}
      />
      {value !== null && (
        <TextField
          label={t('number')}
          hint={t('numberHint')}
          inputMode="numeric"
          error={problem}
          value={value}
          onValueChange={onValueChange}
        />
      )}
    </>
  );
}

/** A number for a storm that nobody has to think of. */
function anySeed(): string {
  const [value = 0] = crypto.getRandomValues(new Uint16Array(1));
  return String(value);
}
