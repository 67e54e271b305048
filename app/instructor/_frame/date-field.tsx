'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ownTimeZone } from '@/wire/time-zone';
import { TextField } from '../../_ui/text-field';

interface DateFieldProps {
  /** As the field holds it, by this computer's clock (local-time.ts). */
  value: string;
  error?: string | undefined;
  onValueChange: (value: string) => void;
}

/** When a workshop is to be held; the zone is said, because it is this computer's. */
export function DateField({ value, error, onValueChange }: DateFieldProps) {
  const t = useTranslations('workshops.edit');
  const [zone, setZone] = useState('');
  useEffect(() => setZone(ownTimeZone().replaceAll('_', ' ')), []);
  return (
    <TextField
      label={t('date')}
      hint={t('dateHint', { zone })}
      optional
      type="datetime-local"
      error={error}
      value={value}
      onValueChange={onValueChange}
    />
  );
}
