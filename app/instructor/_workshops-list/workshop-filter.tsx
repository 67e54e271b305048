'use client';

import { useTranslations } from 'use-intl';
import { SegmentedControl } from '../../_ui/segmented-control';
import { TextField } from '../../_ui/text-field';
import type { Shown } from './fits';

interface WorkshopFilterProps {
  words: string;
  onWordsChange: (words: string) => void;
  shown: Shown;
  onShownChange: (shown: Shown) => void;
  /** How many of those that fit stand in a list. */
  count: (shown: Shown) => number;
}

const places: readonly Shown[] = ['open', 'closed', 'archived', 'bin'];

export function WorkshopFilter({ words, onWordsChange, shown, onShownChange, count }: WorkshopFilterProps) {
  const t = useTranslations('workshops.filter');
  return (
    <search className="flex flex-wrap items-end justify-between gap-x-4">
      <div className="w-full max-w-sm">
        <TextField
          label={t('search')}
          placeholder={t('searchHint')}
          type="search"
          value={words}
          onValueChange={onWordsChange}
        />
      </div>
      <SegmentedControl<Shown>
        label={t('label')}
        value={shown}
        onValueChange={onShownChange}
        options={places.map((value) => ({ value, label: t(value, { count: count(value) }) }))}
        className="mb-7 max-sm:grid max-sm:w-full max-sm:grid-cols-2"
      />
    </search>
  );
}
