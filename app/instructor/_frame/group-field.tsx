'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import { TextField } from '../../_ui/text-field';

interface GroupFieldProps {
  /** Names that were used before, to choose from. */
  groups: readonly string[];
  value: string;
  onValueChange: (value: string) => void;
}

/** Whose workshop it is; earlier groups are suggested while one types. */
export function GroupField({ groups, value, onValueChange }: GroupFieldProps) {
  const t = useTranslations('workshops.edit');
  const list = useId();
  return (
    <>
      <TextField
        label={t('group')}
        hint={t('groupHint')}
        placeholder={t('groupPlaceholder')}
        optional
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
