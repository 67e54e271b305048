'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import { TextField } from '../../_ui/text-field';

interface GroupFieldProps {
  /** Names that were used before, to choose from. */
  groups: readonly string[];
  /** What is wrong, in words. */
  error?: string | undefined;
  value: string;
  onValueChange: (value: string) => void;
}

/** Whose workshop it is; earlier groups are suggested while one types. */
export function GroupField({ groups, error, value, onValueChange }: GroupFieldProps) {
  const t = useTranslations('workshops.edit');
  const list = useId();
  return (
    <>
      <TextField
        label={t('group')}
        hint={t('groupHint')}
        placeholder={t('groupPlaceholder')}
        optional
        error={error}
        limit={limits.title}
        list={list}
        autoComplete="off"
        value={value}
        onValueChange={onValueChange}
      />
      <datalist id={list}>
        {groups.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
