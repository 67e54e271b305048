'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { StormSetting } from '@/app/instructor/_scenarios/storm-setting';
import { TruthSetting } from '@/app/instructor/_scenarios/truth-setting';
import type { VariantItem } from '@/wire/lists';
import { paceNames } from '@/wire/paces';
import type { WantedHomework } from './wanted';

interface StormFieldsProps {
  wanted: WantedHomework;
  variants: readonly VariantItem[];
  problem: string | undefined;
  onChange: (part: Partial<WantedHomework>) => void;
}

/** How fast it runs, whether everyone meets the same storm, and what is true in it. */
export function StormFields({ wanted, variants, problem, onChange }: StormFieldsProps) {
  const t = useTranslations('homework.form');
  const paces = useTranslations('homework.page.pace');
  return (
    <>
      <Select
        label={t('pace')}
        hint={t('paceHint')}
        value={wanted.pace ?? 'free'}
        options={[
          { value: 'free', label: t('paceFree') },
          ...paceNames.map((value) => ({ value, label: paces(value) })),
        ]}
        onValueChange={(value) => onChange({ pace: paceNames.find((name) => name === value) ?? null })}
      />
      <StormSetting value={wanted.seed} problem={problem} onValueChange={(seed) => onChange({ seed })} />
      <TruthSetting
        variants={variants}
        value={wanted.variant}
        onValueChange={(variant) => onChange({ variant })}
      />
    </>
  );
}
