'use client';

import { useTranslations } from 'use-intl';
import { SegmentedControl } from '../../_ui/segmented-control';
import { TextField } from '../../_ui/text-field';

export type Shown = 'open' | 'ended' | 'all';

interface WorkshopFilterProps {
  words: string;
  onWordsChange: (words: string) => void;
  shown: Shown;
  onShownChange: (shown: Shown) => void;
}

export function WorkshopFilter({ words, onWordsChange, shown, onShownChange }: WorkshopFilterProps) {
  const t = useTranslations('instructor.home');
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
        label={t('show')}
        value={shown}
        onValueChange={onShownChange}
        options={[
          { value: 'open', label: t('open') },
          { value: 'ended', label: t('ended') },
          { value: 'all', label: t('all') },
        ]}
        className="mb-7"
      />
    </search>
  );
}
