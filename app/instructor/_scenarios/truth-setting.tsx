'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { asItHappened } from '@/engine/vocabulary';
import type { VariantItem } from '@/wire/lists';

interface TruthSettingProps {
  /** Those of the chosen scenario; none where its truth never varies. */
  variants: readonly VariantItem[];
  /** Undefined: drawn. */
  value: string | undefined;
  onValueChange: (variant: string | undefined) => void;
}

const byLot = 'drawn';

/** Which truth the round has: drawn, as it really happened, or another one by what holds in it. */
export function TruthSetting({ variants, value: chosen, onValueChange }: TruthSettingProps) {
  const t = useTranslations('instructor.create.truth');
  const [, ...others] = variants;
  if (others.length === 0) return null;
  const told = ({ facts }: VariantItem) =>
    facts.map(({ claim, true: holds }) => t(holds ? 'true' : 'false', { claim })).join(' ');
  return (
    <Select
      label={t('label')}
      hint={t('hint')}
      value={chosen ?? byLot}
      onValueChange={(value) => onValueChange(value === byLot ? undefined : value)}
      options={[
        { value: byLot, label: t('drawn') },
        { value: asItHappened, label: t('asItHappened') },
        ...others.map((variant) => ({ value: variant.id, label: told(variant) })),
      ]}
    />
  );
}
