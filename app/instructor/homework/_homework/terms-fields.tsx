'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { Switch } from '@/app/_ui/switch';
import { TextField } from '@/app/_ui/text-field';
import { triesChoices } from '@/wire/homework';
import { ownTimeZone } from '@/wire/time-zone';

/** What can still be changed later: how often, until when, and what is seen of the others. */
export interface Terms {
  tries: number | null;
  /** As the field holds it, by this computer's clock. */
  deadline: string;
  showsMedian: boolean;
}

interface TermsFieldsProps {
  terms: Terms;
  problem: string | undefined;
  onChange: (part: Partial<Terms>) => void;
}

export function TermsFields({ terms, problem, onChange }: TermsFieldsProps) {
  const t = useTranslations('homework.form');
  const [zone, setZone] = useState('');
  useEffect(() => setZone(ownTimeZone().replaceAll('_', ' ')), []);
  const choices = [...new Set([...triesChoices, terms.tries])];
  return (
    <>
      <TextField
        label={t('deadline')}
        hint={t('deadlineHint', { zone })}
        optional
        type="datetime-local"
        error={problem}
        value={terms.deadline}
        onValueChange={(deadline) => onChange({ deadline })}
      />
      <Select
        label={t('tries')}
        hint={t('triesHint')}
        value={String(terms.tries)}
        options={choices.map((count) => ({
          value: String(count),
          label: count === null ? t('triesAny') : t('triesOf', { count }),
        }))}
        onValueChange={(value) => {
          const chosen = choices.find((count) => String(count) === value);
          if (chosen !== undefined) onChange({ tries: chosen });
        }}
      />
      <Switch
        label={t('median')}
        hint={t('medianHint')}
        checked={terms.showsMedian}
        onCheckedChange={(showsMedian) => onChange({ showsMedian })}
      />
    </>
  );
}
